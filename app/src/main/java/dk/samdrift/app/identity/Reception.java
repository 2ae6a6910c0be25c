package dk.samdrift.app.identity;

import static dk.samdrift.app.language.Messages.msg;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.List;
import java.util.Optional;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Component;

/** Signs people in on other pages than the one for it. */
@Component
public final class Reception {

  private final SignIn signIn;

  Reception(SignIn signIn) {
    this.signIn = signIn;
  }

  /** What is wrong with a password for an address that is given; guessing is as slow as ever. */
  public Optional<String> fault(String email, String password, HttpServletRequest request) {
    UsernamePasswordAuthenticationToken asked =
        UsernamePasswordAuthenticationToken.unauthenticated(email, password);
    asked.setDetails(new WebAuthenticationDetails(request));
    try {
      signIn.authenticate(asked);
      return Optional.empty();
    } catch (BadCredentialsException e) {
      return Optional.of(msg("identity.password.wrong"));
    } catch (AuthenticationException e) {
      return Optional.of(String.valueOf(e.getMessage()));
    }
  }

  /** Signs in somebody whose right to it was found. A session that was there before ends. */
  public void letIn(SignedIn login, HttpServletRequest request, HttpServletResponse response) {
    HttpSession before = request.getSession(false);
    if (before != null) {
      before.invalidate();
    }
    Authentication proven =
        UsernamePasswordAuthenticationToken.authenticated(login, null, List.of());
    SecurityContext context = SecurityContextHolder.createEmptyContext();
    context.setAuthentication(proven);
    SecurityContextHolder.setContext(context);
    new HttpSessionSecurityContextRepository().saveContext(context, request, response);
  }
}
