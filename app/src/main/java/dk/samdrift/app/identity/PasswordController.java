package dk.samdrift.app.identity;

import static dk.samdrift.app.language.Messages.msg;

import dk.samdrift.app.mail.EmailAddress;
import dk.samdrift.app.mail.Outbox;
import dk.samdrift.app.ui.Frame;
import dk.samdrift.app.ui.form.Field;
import dk.samdrift.app.ui.form.FieldKind;
import dk.samdrift.app.ui.form.Form;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Asking for a new password. The answer is the same for everybody, and takes as long. */
@Controller
class PasswordController {

  private final PasswordRequests requests;
  private final Outbox outbox;
  private final Clock clock;

  PasswordController(PasswordRequests requests, Outbox outbox, Clock clock) {
    this.requests = requests;
    this.outbox = outbox;
    this.clock = clock;
  }

  @GetMapping("/password")
  String show(HttpServletRequest request, Frame frame, Model model) {
    return request.getParameter("asked") == null
        ? form(form(), frame, model)
        : answer(frame, model);
  }

  @PostMapping("/password")
  String ask(
      @RequestParam(defaultValue = "") String email,
      HttpServletRequest request,
      Frame frame,
      Model model) {
    Form form = form().filled(Map.of("email", email));
    if (EmailAddress.ofPerson(email).isEmpty()) {
      return form(form.wrong("email", msg("identity.email.wrong")), frame, model);
    }
    if (requests.areTooMany(request.getRemoteAddr(), clock.instant())) {
      return form(form.wrong(msg("identity.password.forgotten.too-many")), frame, model);
    }
    requests.ask(email, request.getRemoteAddr(), clock.instant());
    return "redirect:/password?asked";
  }

  private static Form form() {
    return Form.of(
            "forgotten",
            "/password",
            msg("identity.password.forgotten.submit"),
            Field.of("email", msg("identity.email"), new FieldKind.Email())
                .hint(msg("identity.password.forgotten.hint"))
                .autocomplete("username"))
        .cancelTo("/sign-in");
  }

  private static String form(Form form, Frame frame, Model model) {
    model.addAttribute("frame", frame.titled(msg("identity.password.forgotten")));
    model.addAttribute("form", form);
    return "identity/forgotten";
  }

  private String answer(Frame frame, Model model) {
    String key = outbox.hasServer() ? "identity.password.asked" : "identity.password.noted";
    model.addAttribute("frame", frame.titled(msg(key)));
    model.addAttribute("sentence", msg(key + ".next"));
    model.addAttribute("otherwise", msg(key + ".otherwise"));
    return "identity/asked";
  }
}
