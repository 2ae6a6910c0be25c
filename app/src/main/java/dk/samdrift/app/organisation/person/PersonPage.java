package dk.samdrift.app.organisation.person;

import static dk.samdrift.app.language.Messages.msg;

import dk.samdrift.app.language.Formats;
import dk.samdrift.app.organisation.Happened;
import dk.samdrift.app.organisation.Insider;
import dk.samdrift.app.organisation.Person;
import dk.samdrift.app.organisation.Role;
import dk.samdrift.app.organisation.invitation.AccessCard;
import dk.samdrift.app.ui.Action;
import dk.samdrift.app.ui.Fact;
import dk.samdrift.app.ui.Frame;
import dk.samdrift.app.ui.Link;
import dk.samdrift.app.ui.form.Form;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One person.
 *
 * @param access how far the person has come to signing in
 * @param giving the form to give a role; none for those who only read
 */
public record PersonPage(
    Frame frame,
    List<Action> actions,
    List<Fact> facts,
    AccessCard access,
    GrantTable grants,
    TermTable terms,
    @Nullable Form giving,
    List<Happened> history) {

  static Frame frame(Person person, Insider insider, Frame frame) {
    Link list = new Link(msg("organisation.persons"), PersonsPage.path(insider));
    return frame.titled(person.name(), list);
  }

  static List<Action> actions(Person person, Insider insider) {
    String path = PersonController.path(insider, person.id());
    return insider.hasEverywhere(Role.ADMINISTRATOR)
        ? List.of(Action.main(msg("organisation.person.edit"), path + "/edit"))
        : List.of();
  }

  static List<Fact> facts(Person person, LocalDate today) {
    LocalDate left = person.leftOn();
    String unknown = msg("organisation.person.unknown");
    return List.of(
        Fact.of(msg("identity.email"), Objects.requireNonNullElse(person.email(), unknown)),
        Fact.of(
            msg("organisation.person.phone"), Objects.requireNonNullElse(person.phone(), unknown)),
        Fact.of(msg("organisation.person.access"), access(left, today)));
  }

  private static String access(@Nullable LocalDate left, LocalDate today) {
    if (left == null) {
      return msg("organisation.person.stays");
    }
    String key = left.isAfter(today) ? "organisation.person.ends" : "organisation.person.ended";
    return msg(key, Formats.fullDay(left));
  }
}
