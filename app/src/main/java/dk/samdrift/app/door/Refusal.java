package dk.samdrift.app.door;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;

/** What somebody meets who is not let in. */
@Component
final class Refusal implements AccessDeniedHandler {

  /** An attribute of requests from a page that is older than the visitor's session. */
  static final String STALE = Refusal.class.getName() + ".stale";

  @Override
  public void handle(
      HttpServletRequest request, HttpServletResponse response, AccessDeniedException refused)
      throws IOException {
    if (refused instanceof CsrfException) {
      request.setAttribute(STALE, true);
    }
    boolean isMissing = request.getAttribute(DoorKeeper.MISSING) != null;
    response.sendError(
        isMissing ? HttpServletResponse.SC_NOT_FOUND : HttpServletResponse.SC_FORBIDDEN);
  }
}
