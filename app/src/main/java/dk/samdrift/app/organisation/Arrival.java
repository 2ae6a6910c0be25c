package dk.samdrift.app.organisation;

import static dk.samdrift.app.language.Messages.msg;

import dk.samdrift.app.identity.Entry;
import dk.samdrift.app.identity.Logins;
import dk.samdrift.app.identity.SignedIn;
import dk.samdrift.app.ui.Frame;
import dk.samdrift.app.ui.Link;
import java.util.List;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Where one comes to after signing in: the one organisation there is, or a choice. */
@Controller
class Arrival {

  private final Logins logins;

  Arrival(Logins logins) {
    this.logins = logins;
  }

  @GetMapping("/")
  String choose(@AuthenticationPrincipal SignedIn login, Frame frame, Model model) {
    List<Entry> entries = logins.entries(login.id());
    if (entries.size() == 1) {
      return "redirect:/" + entries.getFirst().slug();
    }
    List<Link> organisations =
        entries.stream().map(entry -> new Link(entry.name(), "/" + entry.slug())).toList();
    model.addAttribute("frame", frame.titled(msg("organisation.choose")));
    model.addAttribute("organisations", organisations);
    return "organisation/choose";
  }
}
