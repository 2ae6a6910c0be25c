package dk.samdrift.app.organisation.person;

import static dk.samdrift.app.language.Messages.msg;

import dk.samdrift.app.history.History;
import dk.samdrift.app.history.Subject;
import dk.samdrift.app.organisation.Insider;
import dk.samdrift.app.organisation.Person;
import dk.samdrift.app.organisation.PersonId;
import dk.samdrift.app.organisation.Persons;
import dk.samdrift.app.ui.Frame;
import dk.samdrift.app.ui.Link;
import dk.samdrift.app.ui.Toast;
import dk.samdrift.app.ui.form.Form;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One person: who it is, and changes to that. */
@Controller
@RequestMapping("/{organisation}/organisation/persons/{person}")
class PersonController {

  private final Persons persons;
  private final PersonPages pages;
  private final PersonRules rules;
  private final History history;

  PersonController(Persons persons, PersonPages pages, PersonRules rules, History history) {
    this.persons = persons;
    this.rules = rules;
    this.pages = pages;
    this.history = history;
  }

  @GetMapping
  String show(@PathVariable PersonId person, Insider insider, Frame frame, Model model) {
    model.addAttribute("page", pages.of(persons.get(person), insider, frame));
    return "organisation/person/show";
  }

  @GetMapping("/edit")
  String edit(@PathVariable PersonId person, Insider insider, Frame frame, Model model) {
    Person now = persons.get(person);
    Form form =
        PersonForm.of(now)
            .forChange(path(insider, person), now.version())
            .beganWith(PersonForm.of(now).values());
    return form(form, now, insider, frame, model);
  }

  @PostMapping
  String change(
      @PathVariable PersonId person,
      @RequestParam int version,
      Insider insider,
      Frame frame,
      HttpServletRequest request,
      Model model,
      RedirectAttributes next) {
    Person now = persons.get(person);
    PersonForm typed = PersonForm.typed(request.getParameterMap());
    Form form =
        typed.check(
            typed.forChange(path(insider, person), version).beganAs(request.getParameterMap()));
    form = rules.check(form, typed, now, insider);
    if (form.errors().isEmpty() && !persons.change(typed.person(person, version))) {
      Person saved = persons.get(person);
      if (saved.equals(typed.person(person, saved.version()))) {
        // The same form, sent twice.
        Toast.done(msg("organisation.person.saved", saved.name())).leaveFor(next);
        return "redirect:" + path(insider, person);
      }
      form =
          typed
              .forChange(path(insider, person), saved.version())
              .beganAs(request.getParameterMap())
              .changedMeanwhile(PersonForm.of(saved).values());
    }
    if (!form.errors().isEmpty()) {
      return form(form, now, insider, frame, model);
    }
    note(now, typed, insider);
    Toast.saved(
            msg("organisation.person.saved", now.name()),
            path(insider, person),
            PersonForm.of(now).values(),
            version + 1)
        .leaveFor(next);
    return "redirect:" + path(insider, person);
  }

  private void note(Person before, PersonForm typed, Insider insider) {
    history.note(
        insider.actor(),
        "organisation.history.person-changed",
        List.of(before.name(), PersonForm.of(before).difference(typed)),
        Subject.of("person", before.id().value()));
  }

  private static String form(Form form, Person person, Insider insider, Frame frame, Model model) {
    Link list = new Link(msg("organisation.persons"), PersonsPage.path(insider));
    Link own = new Link(person.name(), path(insider, person.id()));
    model.addAttribute("frame", frame.titled(msg("organisation.person.edit"), list, own));
    model.addAttribute("form", form);
    return "ui/formPage";
  }

  static String path(Insider insider, PersonId person) {
    return PersonsPage.path(insider) + "/" + person;
  }
}
