package dk.samdrift.app.organisation.person;

import static dk.samdrift.app.language.Messages.msg;

import dk.samdrift.app.history.History;
import dk.samdrift.app.history.Subject;
import dk.samdrift.app.language.Formats;
import dk.samdrift.app.language.Refused;
import dk.samdrift.app.organisation.Grant;
import dk.samdrift.app.organisation.Grants;
import dk.samdrift.app.organisation.Insider;
import dk.samdrift.app.organisation.Levels;
import dk.samdrift.app.organisation.Levels.Level;
import dk.samdrift.app.organisation.Person;
import dk.samdrift.app.organisation.PersonId;
import dk.samdrift.app.organisation.Persons;
import dk.samdrift.app.organisation.Role;
import dk.samdrift.app.organisation.RoleGrant;
import dk.samdrift.app.ui.Frame;
import dk.samdrift.app.ui.Toast;
import dk.samdrift.app.ui.form.Form;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Gives a person roles and ends them. */
@Controller
@RequestMapping("/{organisation}/organisation/persons/{person}/grants")
class GrantsController {

  private final Persons persons;
  private final Grants grants;
  private final Levels levels;
  private final PersonPages pages;
  private final History history;
  private final Clock clock;

  GrantsController(
      Persons persons,
      Grants grants,
      Levels levels,
      PersonPages pages,
      History history,
      Clock clock) {
    this.persons = persons;
    this.grants = grants;
    this.levels = levels;
    this.pages = pages;
    this.history = history;
    this.clock = clock;
  }

  @PostMapping
  String create(
      @PathVariable PersonId person,
      Insider insider,
      Frame frame,
      HttpServletRequest request,
      Model model,
      RedirectAttributes next) {
    persons.lock(person);
    Person to = persons.get(person);
    List<Level> open = levels.open(today());
    GrantForm typed = GrantForm.typed(request.getParameterMap(), today());
    Form form = typed.form(PersonController.path(insider, person), open);
    Form checked = typed.check(form, open, grants.given(person), today());
    if (!checked.errors().isEmpty()) {
      model.addAttribute("page", pages.with(checked, to, insider, frame));
      return "organisation/person/show";
    }
    Grant given = typed.grant(open);
    grants.give(person, given, typed.period());
    String where = levels.words(given.scope()) + ", " + typed.period().words();
    note("organisation.history.grant-given", to, given.role(), where, insider);
    Toast.done(typed.done(to.name(), today())).leaveFor(next);
    return "redirect:" + PersonController.path(insider, person);
  }

  @PostMapping("/{grant}/endings")
  String end(
      @PathVariable PersonId person,
      @PathVariable UUID grant,
      Insider insider,
      RedirectAttributes next) {
    Person of = persons.get(person);
    grants.lockAdministrators();
    RoleGrant ended =
        grants
            .end(person, grant, today())
            .orElseThrow(() -> new Refused("organisation.grant.ended-already"));
    if (ended.role() == Role.ADMINISTRATOR && !isAdministered(person)) {
      throw new Refused("organisation.grant.last-administrator");
    }
    String where = levels.words(ended.scope());
    note("organisation.history.grant-ended", of, ended.role(), where, insider);
    Toast.done(msg("organisation.grant.ended", of.name(), ended.role().words())).leaveFor(next);
    return "redirect:" + PersonController.path(insider, person);
  }

  /** By others, or by another role of the same person. */
  private boolean isAdministered(PersonId person) {
    return grants.isAdministeredWithout(person, today())
        || grants.given(person).stream()
            .anyMatch(other ->
                other.role() == Role.ADMINISTRATOR
                    && other.to() == null
                    && other.countsOn(today()));
  }

  private void note(String key, Person person, Role role, String where, Insider insider) {
    history.note(
        insider.actor(),
        key,
        List.of(person.name(), role.words(), where),
        Subject.of("person", person.id().value()));
  }

  private LocalDate today() {
    return Formats.today(clock);
  }
}
