package dk.samdrift.app.home;

import static dk.samdrift.app.language.Messages.msg;

import dk.samdrift.app.language.Formats;
import dk.samdrift.app.organisation.Insider;
import dk.samdrift.app.organisation.Persons;
import dk.samdrift.app.organisation.gap.Administrators;
import dk.samdrift.app.ui.Frame;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Who may see nothing is told why, and whom to ask; who has left, only that. */
@Component
class Unwelcome {

  private final Persons persons;
  private final Administrators administrators;
  private final Clock clock;

  Unwelcome(Persons persons, Administrators administrators, Clock clock) {
    this.persons = persons;
    this.administrators = administrators;
    this.clock = clock;
  }

  String show(Insider insider, Frame frame, Model model) {
    LocalDate today = Formats.today(clock);
    LocalDate left = persons.get(insider.person()).leftOn();
    String name = insider.organisationName();
    if (left != null && !left.isAfter(today)) {
      model.addAttribute("frame", frame.titled(msg("home.left")));
      model.addAttribute(
          "sentences",
          List.of(msg("home.left.since", name, Formats.fullDay(left)), msg("home.left.ask")));
    } else {
      String whom = String.join(", ", administrators.names(today));
      model.addAttribute("frame", frame.titled(msg("home.without-role")));
      model.addAttribute(
          "sentences",
          List.of(
              msg("home.without-role.why", name),
              msg("home.without-role.ask", whom),
              msg("home.without-role.later")));
    }
    model.addAttribute("again", "/" + insider.slug());
    return "home/withoutRole";
  }
}
