package dk.samdrift.app.organisation.person;

import static dk.samdrift.app.language.Messages.msg;

import dk.samdrift.app.history.History;
import dk.samdrift.app.history.Subject;
import dk.samdrift.app.language.Formats;
import dk.samdrift.app.organisation.Insider;
import dk.samdrift.app.organisation.PersonId;
import dk.samdrift.app.organisation.Persons;
import dk.samdrift.app.organisation.invitation.Invitations;
import dk.samdrift.app.ui.Frame;
import dk.samdrift.app.ui.Link;
import dk.samdrift.app.ui.Toast;
import dk.samdrift.app.ui.form.Form;
import dk.samdrift.app.ui.table.Filter;
import dk.samdrift.app.ui.table.Table;
import dk.samdrift.app.ui.table.TableQuery;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** All persons, and new ones. */
@Controller
@RequestMapping("/{organisation}/organisation/persons")
class PersonsController {

  private final PersonRows rows;
  private final Persons persons;
  private final Invitations invitations;
  private final History history;
  private final Clock clock;

  PersonsController(
      PersonRows rows, Persons persons, Invitations invitations, History history, Clock clock) {
    this.rows = rows;
    this.persons = persons;
    this.invitations = invitations;
    this.history = history;
    this.clock = clock;
  }

  @GetMapping
  String list(Insider insider, Frame frame, HttpServletRequest request, Model model) {
    TableQuery asked = PersonsPage.query(insider, request.getParameterMap());
    Filter state = PersonsPage.state(request.getParameterMap());
    LocalDate today = Formats.today(clock);
    long total = rows.count(asked, state.value(), today);
    List<PersonRow> found = rows.page(asked.within(total), state.value(), today);
    Table table = PersonsPage.table(insider, asked, state, total);
    model.addAttribute("page", PersonsPage.of(frame, insider, table, found));
    return "organisation/person/list";
  }

  @GetMapping("/new")
  String ask(Insider insider, Frame frame, Model model) {
    Form form = new PersonForm("", "", "", "").forNew(PersonsPage.path(insider), false);
    return show(form, insider, frame, model);
  }

  @PostMapping
  String create(
      Insider insider,
      Frame frame,
      @RequestParam(defaultValue = "false") boolean invites,
      HttpServletRequest request,
      Model model,
      RedirectAttributes next) {
    PersonForm typed = PersonForm.typed(request.getParameterMap());
    Form form = typed.check(typed.forNew(PersonsPage.path(insider), invites));
    if (typed.emailOrNone() != null && persons.has(typed.emailOrNone())) {
      form = form.wrong("email", msg("organisation.person.email.taken"));
    }
    if (invites && typed.emailOrNone() == null) {
      form = form.wrong("email", msg("organisation.person.email.needed"));
    }
    if (!form.errors().isEmpty()) {
      return show(form, insider, frame, model);
    }
    PersonId id = persons.add(typed.name(), typed.emailOrNone(), typed.phoneOrNone());
    history.note(
        insider.actor(),
        "organisation.history.person-added",
        List.of(typed.name()),
        Subject.of("person", id.value()));
    if (invites) {
      invitations.send(persons.get(id), insider);
    }
    String key = invites ? "organisation.person.added-and-invited" : "organisation.person.added";
    Toast.done(msg(key, typed.name())).leaveFor(next);
    return "redirect:" + PersonsPage.path(insider) + "/" + id;
  }

  private static String show(Form form, Insider insider, Frame frame, Model model) {
    Link above = new Link(msg("organisation.persons"), PersonsPage.path(insider));
    model.addAttribute("frame", frame.titled(msg("organisation.person.add"), above));
    model.addAttribute("form", form);
    return "ui/formPage";
  }
}
