package dk.samdrift.app.identity;

import static dk.samdrift.app.language.Messages.msg;

import dk.samdrift.app.ui.Frame;
import dk.samdrift.app.ui.form.Field;
import dk.samdrift.app.ui.form.FieldKind;
import dk.samdrift.app.ui.form.Form;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.support.RequestContextUtils;

/** The form to sign in with; what it is sent to belongs to Spring Security. */
@Controller
public class SignInController {

  /** An attribute of sessions of somebody who has to sign in again: a sentence that says so. */
  public static final String AGAIN = SignInController.class.getName() + ".again";

  @GetMapping("/sign-in")
  String show(Frame frame, HttpServletRequest request, Model model) {
    Form form =
        Form.of(
            "sign-in",
            "/sign-in",
            msg("identity.sign-in.submit"),
            Field.of("email", msg("identity.email"), new FieldKind.Email())
                .autocomplete("username"),
            Field.of("password", msg("identity.password"), new FieldKind.Password())
                .autocomplete("current-password"));
    Map<String, ?> flash = RequestContextUtils.getInputFlashMap(request);
    if (flash != null && flash.get(SignInFailure.SENTENCE) instanceof String sentence) {
      String email = String.valueOf(flash.get(SignInFailure.EMAIL));
      form = form.filled(Map.of("email", email));
      model.addAttribute("refused", sentence);
    }
    model.addAttribute("frame", frame.titled(msg("identity.sign-in")));
    model.addAttribute("form", form);
    HttpSession session = request.getSession(false);
    boolean isAgain = session != null && session.getAttribute(AGAIN) instanceof String;
    model.addAttribute("again", isAgain ? String.valueOf(session.getAttribute(AGAIN)) : "");
    model.addAttribute("isOut", request.getParameter("out") != null);
    return "identity/signIn";
  }
}
