package dk.samdrift.app.organisation.person;

import dk.samdrift.app.history.Subject;
import dk.samdrift.app.language.Formats;
import dk.samdrift.app.organisation.Grants;
import dk.samdrift.app.organisation.Happenings;
import dk.samdrift.app.organisation.Insider;
import dk.samdrift.app.organisation.Levels;
import dk.samdrift.app.organisation.OfficeTerms;
import dk.samdrift.app.organisation.Person;
import dk.samdrift.app.organisation.Role;
import dk.samdrift.app.organisation.invitation.AccessCard;
import dk.samdrift.app.organisation.invitation.Invitations;
import dk.samdrift.app.ui.Frame;
import dk.samdrift.app.ui.form.Form;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts together what the page of a person shows. */
@Component
class PersonPages {

  private final Grants grants;
  private final OfficeTerms terms;
  private final Levels levels;
  private final Happenings happenings;
  private final Invitations invitations;
  private final Clock clock;

  PersonPages(
      Grants grants,
      OfficeTerms terms,
      Levels levels,
      Happenings happenings,
      Invitations invitations,
      Clock clock) {
    this.grants = grants;
    this.terms = terms;
    this.levels = levels;
    this.happenings = happenings;
    this.invitations = invitations;
    this.clock = clock;
  }

  /** With an empty form to give a role, for those who may. */
  PersonPage of(Person person, Insider insider, Frame frame) {
    LocalDate today = Formats.today(clock);
    Form giving =
        GrantForm.empty(today)
            .form(PersonController.path(insider, person.id()), levels.open(today));
    return with(insider.hasEverywhere(Role.ADMINISTRATOR) ? giving : null, person, insider, frame);
  }

  /** With a form as it was filled in. */
  PersonPage with(@Nullable Form giving, Person person, Insider insider, Frame frame) {
    LocalDate today = Formats.today(clock);
    return new PersonPage(
        PersonPage.frame(person, insider, frame),
        PersonPage.actions(person, insider),
        PersonPage.facts(person, today),
        access(person, insider),
        GrantTable.of(person, grants.given(person.id()), levels.all(), insider, today),
        TermTable.of(terms.of(person.id()), terms.standInsFor(person.id()), insider, today),
        giving,
        happenings.about(Subject.of("person", person.id().value())));
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
