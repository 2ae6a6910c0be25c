package dk.samdrift.app.organisation.person;

import static dk.samdrift.app.language.Messages.msg;

import dk.samdrift.app.history.History;
import dk.samdrift.app.history.Subject;
import dk.samdrift.app.language.Formats;
import dk.samdrift.app.language.Refused;
import dk.samdrift.app.organisation.Grants;
import dk.samdrift.app.organisation.Insider;
import dk.samdrift.app.organisation.Levels;
import dk.samdrift.app.organisation.Person;
import dk.samdrift.app.organisation.PersonId;
import dk.samdrift.app.organisation.Persons;
import dk.samdrift.app.organisation.Role;
import dk.samdrift.app.organisation.RoleGrant;
import dk.samdrift.app.organisation.Scope;
import dk.samdrift.app.ui.Toast;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Gives a person roles and ends them. */
@Controller
@RequestMapping("/{organisation}/organisation/persons/{person}/grants")
class GrantsController {

  private final Persons persons;
  private final Grants grants;
  private final Levels levels;
  private final History history;
  private final Clock clock;

  GrantsController(Persons persons, Grants grants, Levels levels, History history, Clock clock) {
    this.persons = persons;
    this.grants = grants;
    this.levels = levels;
    this.history = history;
    this.clock = clock;
  }

  @PostMapping
  String create(
      @PathVariable PersonId person,
      @RequestParam(defaultValue = "") String role,
      @RequestParam(defaultValue = "") String scope,
      Insider insider,
      RedirectAttributes next) {
    Person to = persons.get(person);
    Role given =
        Arrays.stream(Role.values())
            .filter(one -> one.name().equals(role))
            .findAny()
            .orElseThrow(() -> new Refused("organisation.grant.no-role"));
    Scope where = levels.scope(scope).orElseThrow(() -> new Refused("organisation.grant.no-scope"));
    grants.give(person, given, where, today());
    tell("organisation.history.grant-given", to, given, where, insider);
    Toast.done(msg("organisation.grant.given", to.name(), given.words())).leaveFor(next);
    return "redirect:" + PersonController.path(insider, person);
  }

  @PostMapping("/{grant}/endings")
  String end(
      @PathVariable PersonId person,
      @PathVariable UUID grant,
      Insider insider,
      RedirectAttributes next) {
    Person of = persons.get(person);
    RoleGrant ended =
        grants
            .end(person, grant, today())
            .orElseThrow(() -> new Refused("organisation.grant.ended-already"));
    if (grants.administrators(today()) == 0) {
      throw new Refused("organisation.grant.last-administrator");
    }
    tell("organisation.history.grant-ended", of, ended.role(), ended.scope(), insider);
    Toast.done(msg("organisation.grant.ended", of.name(), ended.role().words())).leaveFor(next);
    return "redirect:" + PersonController.path(insider, person);
  }

  private void tell(String key, Person person, Role role, Scope scope, Insider insider) {
    history.note(
        insider.actor(),
        key,
        List.of(person.name(), role.words(), levels.words(scope)),
        Subject.of("person", person.id().value()));
  }

  private LocalDate today() {
    return Formats.today(clock);
  }
}
