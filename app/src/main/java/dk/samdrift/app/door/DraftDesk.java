package dk.samdrift.app.door;

import dk.samdrift.app.draft.DraftPlace;
import dk.samdrift.app.draft.Drafts;
import dk.samdrift.app.draft.Typed;
import dk.samdrift.app.organisation.Insider;
import dk.samdrift.app.store.Work;
import dk.samdrift.app.ui.form.Draft;
import dk.samdrift.app.ui.form.Drafting;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Lets the forms of every page inside an organisation keep what is typed in them. */
@Component
final class DraftDesk {

  private final Drafts drafts;
  private final Clock clock;

  DraftDesk(Drafts drafts, Clock clock) {
    this.drafts = drafts;
    this.clock = clock;
  }

  /**
   * Before a page is made. A form that comes back because something is wrong stays the form of the
   * page it was first on, and shows what was just sent.
   */
  void open(HttpServletRequest request, Insider insider) {
    String href = "/" + insider.slug() + "/draft";
    if (request.getMethod().equals("GET")) {
      String page = request.getRequestURI();
      new Drafting(
              href,
              form -> place(insider, form, page).mark(),
              form -> find(insider, place(insider, form, page)))
          .bind();
    } else {
      sent(request, insider)
          .map(typed -> typed.place().page())
          .ifPresent(page ->
              new Drafting(
                      href, form -> place(insider, form, page).mark(), form -> Optional.empty())
                  .bind());
    }
  }

  /** After a form was dealt with: saved, and its draft is gone; or not, and it is the draft. */
  void settle(HttpServletRequest request, Insider insider, @Nullable ModelAndView answer) {
    if (answer == null) {
      return;
    }
    boolean isSaved = String.valueOf(answer.getViewName()).startsWith("redirect:");
    sent(request, insider)
        .ifPresent(typed -> {
          if (isSaved) {
            drafts.forget(typed.place());
          } else {
            drafts.keep(typed, clock.instant());
          }
        });
  }

  /** After a form could not be dealt with, and all that was done for it was undone. */
  void rescue(HttpServletRequest request, Insider insider, Throwable failure) {
    try {
      sent(request, insider).ifPresent(typed -> drafts.keep(typed, clock.instant()));
    } catch (RuntimeException e) {
      failure.addSuppressed(e);
    }
  }

  /** Does a request deal with a draft, and not with a form? */
  static boolean isDraft(HttpServletRequest request) {
    return request.getRequestURI().matches("/[^/]+/draft(/.*)?");
  }

  /** What was sent in one of our forms. */
  private static Optional<Typed> sent(HttpServletRequest request, Insider insider) {
    return !request.getMethod().equals("POST") || isDraft(request)
        ? Optional.empty()
        : Typed.in(request).filter(typed -> typed.place().belongsTo(insider));
  }

  private static DraftPlace place(Insider insider, String form, String page) {
    return new DraftPlace(insider.person().value(), form, page);
  }

  /** Asked while the page is written, when the transaction of the handler is over. */
  private Optional<Draft> find(Insider insider, DraftPlace place) {
    return Work.in(insider.organisation(), () -> drafts.find(place, clock.instant()));
  }
}
