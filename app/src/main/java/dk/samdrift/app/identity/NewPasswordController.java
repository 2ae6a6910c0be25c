package dk.samdrift.app.identity;

import static dk.samdrift.app.language.Messages.msg;

import dk.samdrift.app.identity.Links.Link;
import dk.samdrift.app.identity.Links.Purpose;
import dk.samdrift.app.ui.Frame;
import dk.samdrift.app.ui.Toast;
import dk.samdrift.app.ui.form.Field;
import dk.samdrift.app.ui.form.FieldKind;
import dk.samdrift.app.ui.form.Form;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The page behind the link to a new password. */
@Controller
@RequestMapping("/password/{secret}")
class NewPasswordController {

  private final Links links;
  private final Logins logins;
  private final Passwords passwords;
  private final PasswordChange change;
  private final Reception reception;
  private final Clock clock;

  NewPasswordController(
      Links links,
      Logins logins,
      Passwords passwords,
      PasswordChange change,
      Reception reception,
      Clock clock) {
    this.links = links;
    this.logins = logins;
    this.passwords = passwords;
    this.change = change;
    this.reception = reception;
    this.clock = clock;
  }

  @GetMapping
  String show(@PathVariable String secret, Frame frame, Model model) {
    return login(secret)
        .map(login -> form(form(secret, login), frame, model))
        .orElseGet(() -> spent(secret, frame, model));
  }

  @PostMapping
  String choose(
      @PathVariable String secret,
      @RequestParam(defaultValue = "") String password,
      HttpServletRequest request,
      HttpServletResponse response,
      Frame frame,
      Model model,
      RedirectAttributes next) {
    Optional<Login> found = login(secret);
    if (found.isEmpty()) {
      return spent(secret, frame, model);
    }
    Login login = found.get();
    Optional<String> fault = passwords.fault(password, login);
    if (fault.isPresent()) {
      return form(form(secret, login).wrong("password", fault.get()), frame, model);
    }
    links.use(secret, Purpose.PASSWORD, clock.instant());
    change.byLink(login, password);
    reception.letIn(new SignedIn(login.id().value(), login.email()), request, response);
    Toast.done(msg("identity.password.changed")).leaveFor(next);
    return "redirect:/";
  }

  private Optional<Login> login(String secret) {
    return links
        .look(secret, Purpose.PASSWORD, clock.instant())
        .map(Link::email)
        .flatMap(logins::byEmail);
  }

  private static Form form(String secret, Login login) {
    return Form.of(
        "password",
        "/password/" + secret,
        msg("identity.password.choose"),
        Field.of("email", msg("identity.email"), new FieldKind.Email())
            .value(login.email())
            .autocomplete("username")
            .disabled(),
        Field.of("password", msg("identity.password.new"), new FieldKind.Password())
            .hint(msg("identity.password.hint"))
            .autocomplete("new-password"));
  }

  private static String form(Form form, Frame frame, Model model) {
    model.addAttribute("frame", frame.titled(msg("identity.password.choose")));
    model.addAttribute("form", form);
    return "identity/newPassword";
  }

  private String spent(String secret, Frame frame, Model model) {
    Links.Fate fate = links.fate(secret, Purpose.PASSWORD);
    return SpentLink.show(frame, Purpose.PASSWORD, fate, model);
  }
}
