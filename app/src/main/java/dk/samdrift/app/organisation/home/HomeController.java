package dk.samdrift.app.organisation.home;

import static dk.samdrift.app.language.Messages.msg;

import dk.samdrift.app.language.Formats;
import dk.samdrift.app.organisation.Insider;
import dk.samdrift.app.organisation.Levels;
import dk.samdrift.app.organisation.Role;
import dk.samdrift.app.ui.Frame;
import java.time.Clock;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The start page of an organisation. */
@Controller
class HomeController {

  private final Levels levels;
  private final Missing missing;
  private final Clock clock;

  HomeController(Levels levels, Missing missing, Clock clock) {
    this.levels = levels;
    this.missing = missing;
    this.clock = clock;
  }

  @GetMapping("/{organisation}")
  String show(Insider insider, Frame frame, Model model) {
    boolean mayMend = insider.hasEverywhere(Role.ADMINISTRATOR);
    model.addAttribute(
        "page",
        new HomePage(
            frame.titled(insider.organisationName()),
            msg("organisation.home.you", insider.name()),
            HomePage.parts(insider, levels.all()),
            mayMend ? missing.of(insider, Formats.today(clock)) : null));
    return "organisation/home/show";
  }
}
