package dk.samdrift.app.door;

import dk.samdrift.app.identity.SignedIn;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.stereotype.Component;

/** Leads whoever has signed in to the form they were torn away from, or to the page they wanted. */
@Component
final class Welcome extends SavedRequestAwareAuthenticationSuccessHandler {

  private final Interruptions interruptions;

  Welcome(Interruptions interruptions) {
    this.interruptions = interruptions;
    setDefaultTargetUrl("/");
  }

  @Override
  public void onAuthenticationSuccess(
      HttpServletRequest request, HttpServletResponse response, Authentication who)
      throws IOException, ServletException {
    Optional<String> form =
        who.getPrincipal() instanceof SignedIn login
            ? interruptions.resume(request, login)
            : Optional.empty();
    if (form.isPresent()) {
      clearAuthenticationAttributes(request);
      response.sendRedirect(form.get());
    } else {
      super.onAuthenticationSuccess(request, response, who);
    }
  }
}
