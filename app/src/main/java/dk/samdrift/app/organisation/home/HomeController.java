package dk.samdrift.app.organisation.home;

import static dk.samdrift.app.language.Messages.msg;

import dk.samdrift.app.language.Formats;
import dk.samdrift.app.organisation.Insider;
import dk.samdrift.app.organisation.Levels;
import dk.samdrift.app.organisation.Persons;
import dk.samdrift.app.organisation.Role;
import dk.samdrift.app.ui.Frame;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The start page of an organisation. */
@Controller
class HomeController {

  private final Levels levels;
  private final Persons persons;
  private final Administrators administrators;
  private final Missing missing;
  private final Clock clock;

  HomeController(
      Levels levels, Persons persons, Administrators administrators, Missing missing, Clock clock) {
    this.levels = levels;
    this.persons = persons;
    this.administrators = administrators;
    this.missing = missing;
    this.clock = clock;
  }

  @GetMapping("/{organisation}")
  String show(Insider insider, Frame frame, Model model) {
    if (insider.grants().isEmpty()) {
      return welcome(insider, frame, model);
    }
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

  /** Who may see nothing is told why, and whom to ask; who has left, only that. */
  private String welcome(Insider insider, Frame frame, Model model) {
    LocalDate today = Formats.today(clock);
    LocalDate left = persons.get(insider.person()).leftOn();
    String name = insider.organisationName();
    if (left != null && !left.isAfter(today)) {
      model.addAttribute("frame", frame.titled(msg("organisation.home.left")));
      model.addAttribute(
          "sentences",
          List.of(
              msg("organisation.home.left.since", name, Formats.fullDay(left)),
              msg("organisation.home.left.ask")));
    } else {
      String whom = String.join(", ", administrators.names(today));
      model.addAttribute("frame", frame.titled(msg("organisation.home.without-role")));
      model.addAttribute(
          "sentences",
          List.of(
              msg("organisation.home.without-role.why", name),
              msg("organisation.home.without-role.ask", whom),
              msg("organisation.home.without-role.later")));
    }
    model.addAttribute("again", "/" + insider.slug());
    return "organisation/home/withoutRole";
  }
}
