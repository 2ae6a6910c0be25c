package dk.samdrift.app.home;

import dk.samdrift.app.cooperation.Glances;
import dk.samdrift.app.language.Formats;
import dk.samdrift.app.organisation.Insider;
import dk.samdrift.app.organisation.Levels;
import dk.samdrift.app.organisation.Role;
import dk.samdrift.app.playbook.Playbooks;
import dk.samdrift.app.ui.Frame;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The start page of an organisation. */
@Controller
class HomeController {

  private final List<Answer> answers;
  private final Glances glances;
  private final Playbooks playbooks;
  private final Levels levels;
  private final Unwelcome unwelcome;
  private final Clock clock;

  HomeController(
      List<Answer> answers,
      Glances glances,
      Playbooks playbooks,
      Levels levels,
      Unwelcome unwelcome,
      Clock clock) {
    this.answers = answers;
    this.glances = glances;
    this.playbooks = playbooks;
    this.levels = levels;
    this.unwelcome = unwelcome;
    this.clock = clock;
  }

  @GetMapping("/{organisation}")
  String show(
      @RequestParam(defaultValue = "") String as, Insider insider, Frame frame, Model model) {
    if (insider.grants().isEmpty()) {
      return unwelcome.show(insider, frame, model);
    }
    List<Role> roles = roles(insider);
    Role role =
        roles.stream().filter(one -> one.name().equals(as)).findAny().orElse(roles.getFirst());
    Look look =
        new Look(insider, role, glances.of(insider), playbooks.words(), Formats.today(clock));
    model.addAttribute("page", HomePage.of(frame, look, roles, cards(look), levels.all()));
    return "home/show";
  }

  /** All that somebody has, the most active first. */
  private List<Role> roles(Insider insider) {
    return answers.stream()
        .flatMap(answer -> answer.roles().stream().sorted())
        .filter(insider::has)
        .toList();
  }

  private List<Card> cards(Look look) {
    return answers.stream()
        .filter(answer -> answer.roles().contains(look.role()))
        .findAny()
        .orElseThrow(() -> new IllegalStateException("no answer for " + look.role()))
        .cards(look);
  }
}
