package dk.samdrift.app.door;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;

/** What somebody meets who is not let in. What was typed in a form is not lost by it. */
@Component
final class Refusal implements AccessDeniedHandler {

  /** An attribute of requests from a page that is older than the visitor's session. */
  static final String STALE = Refusal.class.getName() + ".stale";

  private final Interruptions interruptions;

  Refusal(Interruptions interruptions) {
    this.interruptions = interruptions;
  }

  @Override
  public void handle(
      HttpServletRequest request, HttpServletResponse response, AccessDeniedException refused)
      throws IOException {
    if (refused instanceof CsrfException) {
      Optional<String> next = interruptions.keep(request);
      if (next.isPresent()) {
        response.sendRedirect(next.get());
        return;
      }
      request.setAttribute(STALE, true);
    }
    boolean isMissing = request.getAttribute(DoorKeeper.MISSING) != null;
    response.sendError(
        isMissing ? HttpServletResponse.SC_NOT_FOUND : HttpServletResponse.SC_FORBIDDEN);
  }
}
