package dk.samdrift.app.organisation.setup;

import static dk.samdrift.app.language.Messages.msg;

import dk.samdrift.app.identity.Links;
import dk.samdrift.app.identity.Links.Purpose;
import dk.samdrift.app.identity.Passwords;
import dk.samdrift.app.identity.SpentLink;
import dk.samdrift.app.organisation.FirstOrganisation;
import dk.samdrift.app.organisation.Newcomers.Newcomer;
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
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The page behind the link that the first start prints. */
@Controller
class SetupController {

  private final Links links;
  private final Passwords passwords;
  private final FirstOrganisation first;
  private final Clock clock;

  SetupController(Links links, Passwords passwords, FirstOrganisation first, Clock clock) {
    this.links = links;
    this.passwords = passwords;
    this.first = first;
    this.clock = clock;
  }

  @GetMapping("/setup/{secret}")
  String show(@PathVariable String secret, Frame frame, Model model) {
    boolean isGood = links.look(secret, Purpose.SETUP, clock.instant()).isPresent();
    return isGood ? form(form(secret), frame, model) : spent(secret, frame, model);
  }

  @PostMapping("/setup/{secret}")
  String create(@PathVariable String secret, HttpServletRequest request, Frame frame, Model model) {
    if (links.look(secret, Purpose.SETUP, clock.instant()).isEmpty()) {
      return spent(secret, frame, model);
    }
    Map<String, String[]> typed = request.getParameterMap();
    SetupAnswers answers = SetupAnswers.of(typed);
    Form checked = answers.check(form(secret).filledWith(typed), passwords);
    if (!checked.errors().isEmpty()) {
      return form(checked, frame, model);
    }
    links.use(secret, Purpose.SETUP, clock.instant());
    first.make(
        answers.organisation(), new Newcomer(answers.name(), answers.email(), answers.password()));
    return "redirect:/sign-in";
  }

  private static Form form(String secret) {
    return Form.of(
        "setup",
        "/setup/" + secret,
        msg("organisation.setup.submit"),
        Field.text("organisation", msg("organisation.setup.organisation"))
            .hint(msg("organisation.setup.organisation.hint"))
            .autocomplete("organization"),
        Field.text("name", msg("organisation.person.your-name")).autocomplete("name"),
        Field.of("email", msg("identity.email"), new FieldKind.Email()).autocomplete("username"),
        Field.of("password", msg("identity.password.new"), new FieldKind.Password())
            .hint(msg("identity.password.hint"))
            .autocomplete("new-password"));
  }

  private static String form(Form form, Frame frame, Model model) {
    model.addAttribute("frame", frame.titled(msg("organisation.setup")));
    model.addAttribute("form", form);
    return "organisation/setup/show";
  }

  private String spent(String secret, Frame frame, Model model) {
    Links.Fate fate = links.fate(secret, Purpose.SETUP);
    return SpentLink.show(frame, Purpose.SETUP, fate, model);
  }
}
