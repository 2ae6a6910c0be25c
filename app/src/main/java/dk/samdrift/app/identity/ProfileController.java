package dk.samdrift.app.identity;

import static dk.samdrift.app.language.Messages.msg;

import dk.samdrift.app.language.Formats;
import dk.samdrift.app.ui.Action;
import dk.samdrift.app.ui.Frame;
import dk.samdrift.app.ui.Toast;
import jakarta.servlet.http.HttpSession;
import java.util.Comparator;
import java.util.List;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where one is signed in, and signing out everywhere else. */
@Controller
public class ProfileController {

  private final FindByIndexNameSessionRepository<? extends Session> sessions;

  ProfileController(FindByIndexNameSessionRepository<? extends Session> sessions) {
    this.sessions = sessions;
  }

  /** One place where one is signed in. */
  public record Place(String begun, String last, boolean isHere) {}

  @GetMapping("/profile")
  String show(@AuthenticationPrincipal SignedIn login, HttpSession here, Frame frame, Model model) {
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
    model.addAttribute("places", places);
    model.addAttribute(
        "out", Action.post(msg("identity.profile.out"), "/profile/sessions/endings"));
    return "identity/profile";
  }

  @PostMapping("/profile/sessions/endings")
  String end(@AuthenticationPrincipal SignedIn login, HttpSession here, RedirectAttributes next) {
    sessions.findByPrincipalName(login.getName()).keySet().stream()
        .filter(id -> !id.equals(here.getId()))
        .forEach(sessions::deleteById);
    Toast.done(msg("identity.profile.out.done")).leaveFor(next);
    return "redirect:/profile";
  }
}
