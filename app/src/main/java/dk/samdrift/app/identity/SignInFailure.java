package dk.samdrift.app.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.web.servlet.FlashMap;
import org.springframework.web.servlet.support.SessionFlashMapManager;

/** Back to the form, with what was typed but the password, and a sentence. */
final class SignInFailure implements AuthenticationFailureHandler {

  /** What was typed. */
  static final String EMAIL = "sign-in.email";

  /** What was wrong. */
  static final String SENTENCE = "sign-in.sentence";

  @Override
  public void onAuthenticationFailure(
      HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
      throws IOException {
    FlashMap flash = new FlashMap();
    flash.put(EMAIL, String.valueOf(request.getParameter("email")));
    flash.put(SENTENCE, String.valueOf(failure.getMessage()));
    new SessionFlashMapManager().saveOutputFlashMap(flash, request, response);
    response.sendRedirect("/sign-in");
  }
}
