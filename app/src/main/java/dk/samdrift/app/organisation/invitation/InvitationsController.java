package dk.samdrift.app.organisation.invitation;

import static dk.samdrift.app.language.Messages.msg;

import dk.samdrift.app.organisation.Insider;
import dk.samdrift.app.organisation.Person;
import dk.samdrift.app.organisation.PersonId;
import dk.samdrift.app.organisation.Persons;
import dk.samdrift.app.ui.Toast;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Invites a person and takes it back. */
@Controller
@RequestMapping("/{organisation}/organisation/persons/{person}/invitations")
class InvitationsController {

  private final Persons persons;
  private final Invitations invitations;

  InvitationsController(Persons persons, Invitations invitations) {
    this.persons = persons;
    this.invitations = invitations;
  }

  @PostMapping
  String create(
      @PathVariable PersonId person,
      @RequestParam(defaultValue = "") String seen,
      Insider insider,
      RedirectAttributes next) {
    Person invited = persons.get(person);
    invitations.send(invited, insider, seen);
    toast(invited, invitations.mustBeHandedOver()).leaveFor(next);
    return "redirect:" + path(insider, person);
  }

  @PostMapping("/withdrawals")
  String withdraw(@PathVariable PersonId person, Insider insider, RedirectAttributes next) {
    Person invited = persons.get(person);
    invitations.withdraw(invited, insider);
    Toast.done(msg("organisation.invitation.withdrawn", invited.name())).leaveFor(next);
    return "redirect:" + path(insider, person);
  }

  private static Toast toast(Person invited, boolean mustBeHandedOver) {
    String key =
        mustBeHandedOver ? "organisation.invitation.written" : "organisation.invitation.sent";
    return Toast.done(msg(key, String.valueOf(invited.email())));
  }

  private static String path(Insider insider, PersonId person) {
    return "/" + insider.slug() + "/organisation/persons/" + person;
  }
}
