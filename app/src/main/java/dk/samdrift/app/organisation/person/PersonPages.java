package dk.samdrift.app.organisation.person;

import dk.samdrift.app.history.Entries;
import dk.samdrift.app.history.Search;
import dk.samdrift.app.history.Subject;
import dk.samdrift.app.language.Formats;
import dk.samdrift.app.organisation.Grants;
import dk.samdrift.app.organisation.Insider;
import dk.samdrift.app.organisation.Levels;
import dk.samdrift.app.organisation.Person;
import dk.samdrift.app.organisation.Role;
import dk.samdrift.app.organisation.invitation.AccessCard;
import dk.samdrift.app.organisation.invitation.Invitations;
import dk.samdrift.app.ui.Frame;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** Puts together what the page of a person shows. */
@Component
class PersonPages {

  private static final int EVENTS = 20;

  private final Grants grants;
  private final Levels levels;
  private final Entries entries;
  private final Invitations invitations;
  private final Clock clock;

  PersonPages(Grants grants, Levels levels, Entries entries, Invitations invitations, Clock clock) {
    this.grants = grants;
    this.levels = levels;
    this.entries = entries;
    this.invitations = invitations;
    this.clock = clock;
  }

  PersonPage of(Person person, Insider insider, Frame frame) {
    Search about = Search.ALL.about(Subject.of("person", person.id().value()));
    return PersonPage.of(
        person,
        insider,
        frame,
        access(person, insider),
        levels.all(),
        grants.given(person.id()),
        entries.page(about, Entries.END, EVENTS),
        Formats.today(clock));
  }

  private AccessCard access(Person person, Insider insider) {
    return AccessCard.of(
        invitations.standing(person, insider),
        !grants.of(person.id(), Formats.today(clock)).isEmpty(),
        insider.hasEverywhere(Role.ADMINISTRATOR),
        PersonController.path(insider, person.id()),
        invitations.mustBeHandedOver() ? "/" + insider.slug() + "/mail" : "");
  }
}
