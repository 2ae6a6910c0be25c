package dk.samdrift.app.identity;

import static dk.samdrift.app.language.Messages.msg;

import dk.samdrift.app.language.Formats;
import dk.samdrift.app.ui.Action;
import dk.samdrift.app.ui.Frame;
import dk.samdrift.app.ui.Toast;
import dk.samdrift.app.ui.form.Field;
import dk.samdrift.app.ui.form.FieldKind;
import dk.samdrift.app.ui.form.Form;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where one is signed in, signing out everywhere else, and another password. */
@Controller
public class ProfileController {

  private final FindByIndexNameSessionRepository<? extends Session> sessions;
  private final Logins logins;
  private final Passwords passwords;
  private final PasswordChange change;
  private final Reception reception;

  ProfileController(
      FindByIndexNameSessionRepository<? extends Session> sessions,
      Logins logins,
      Passwords passwords,
      PasswordChange change,
      Reception reception) {
    this.sessions = sessions;
    this.logins = logins;
    this.passwords = passwords;
    this.change = change;
    this.reception = reception;
  }

  /** One place where one is signed in. */
  public record Place(String begun, String last, boolean isHere) {}

  @GetMapping("/profile")
  String show(@AuthenticationPrincipal SignedIn login, HttpSession here, Frame frame, Model model) {
    return page(form(), login, here, frame, model);
  }

  @PostMapping("/profile/password")
  String change(
      @AuthenticationPrincipal SignedIn signedIn,
      @RequestParam(defaultValue = "") String current,
      @RequestParam(defaultValue = "") String password,
      HttpServletRequest request,
      Frame frame,
      Model model,
      RedirectAttributes next) {
    Login login = logins.byEmail(signedIn.email()).orElseThrow();
    Form form = checked(login, current, password, request);
    if (!form.errors().isEmpty()) {
      return page(form, signedIn, request.getSession(), frame, model);
    }
    change.byOwner(login, password, request.getSession().getId());
    Toast.done(msg("identity.password.changed")).leaveFor(next);
    return "redirect:/profile";
  }

  /** The current password is asked first: a new one is not judged for somebody who is not it. */
  private Form checked(Login login, String current, String password, HttpServletRequest request) {
    Optional<String> stranger = reception.fault(login.email(), current, request);
    if (stranger.isPresent()) {
      return form().wrong("current", stranger.get());
    }
    if (current.equals(password)) {
      return form().wrong("password", msg("identity.password.same"));
    }
    return passwords
        .fault(password, login)
        .map(fault -> form().wrong("password", fault))
        .orElseGet(ProfileController::form);
  }

  @PostMapping("/profile/sessions/endings")
  String end(@AuthenticationPrincipal SignedIn login, HttpSession here, RedirectAttributes next) {
    sessions.findByPrincipalName(login.getName()).keySet().stream()
        .filter(id -> !id.equals(here.getId()))
        .forEach(sessions::deleteById);
    Toast.done(msg("identity.profile.out.done")).leaveFor(next);
    return "redirect:/profile";
  }

  private static Form form() {
    return Form.of(
        "change",
        "/profile/password",
        msg("identity.password.change"),
        Field.of("current", msg("identity.password.current"), new FieldKind.Password())
            .autocomplete("current-password"),
        Field.of("password", msg("identity.password.new"), new FieldKind.Password())
            .hint(msg("identity.password.hint"))
            .autocomplete("new-password"));
  }

  private String page(Form form, SignedIn login, HttpSession here, Frame frame, Model model) {
    List<Place> places =
        sessions.findByPrincipalName(login.getName()).values().stream()
            .sorted(Comparator.comparing(Session::getLastAccessedTime).reversed())
            .map(session ->
                new Place(
                    Formats.moment(session.getCreationTime()),
                    Formats.moment(session.getLastAccessedTime()),
                    session.getId().equals(here.getId())))
            .toList();
    model.addAttribute("frame", frame.titled(msg("identity.profile")));
    model.addAttribute("email", login.email());
    model.addAttribute("form", form);
    model.addAttribute("places", places);
    model.addAttribute(
        "out", Action.post(msg("identity.profile.out"), "/profile/sessions/endings"));
    return "identity/profile";
  }
}
