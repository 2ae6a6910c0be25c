package dk.samdrift.app.door;

import dk.samdrift.app.draft.Sending;
import dk.samdrift.app.draft.SentForms;
import dk.samdrift.app.organisation.Insider;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Deals with a form once, however often its button is pressed. */
@Component
final class OnceDesk {

  private static final String REDIRECT = "redirect:";

  private final SentForms sent;
  private final Clock clock;

  OnceDesk(SentForms sent, Clock clock) {
    this.sent = sent;
    this.clock = clock;
  }

  /** Work on what was sent. */
  interface Handling {
    @Nullable ModelAndView handle() throws Exception;
  }

  /** Deals with it, or leads to where it led when it was dealt with before. */
  @Nullable ModelAndView once(HttpServletRequest request, Insider insider, Handling handling)
      throws Exception {
    Optional<Sending> sending =
        DraftDesk.isDraft(request) ? Optional.empty() : Sending.in(request, insider);
    if (sending.isEmpty()) {
      return handling.handle();
    }
    Optional<String> before = sent.begin(sending.get(), clock.instant());
    if (before.isPresent()) {
      return new ModelAndView(REDIRECT + before.get());
    }
    ModelAndView answer = handling.handle();
    String view = answer == null ? "" : String.valueOf(answer.getViewName());
    if (view.startsWith(REDIRECT)) {
      sent.end(sending.get(), view.substring(REDIRECT.length()));
    } else {
      sent.release(sending.get());
    }
    return answer;
  }
}
