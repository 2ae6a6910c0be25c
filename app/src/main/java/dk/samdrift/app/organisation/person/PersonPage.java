package dk.samdrift.app.organisation.person;

import static dk.samdrift.app.language.Messages.msg;

import dk.samdrift.app.history.Entry;
import dk.samdrift.app.language.Formats;
import dk.samdrift.app.organisation.Insider;
import dk.samdrift.app.organisation.Levels.Level;
import dk.samdrift.app.organisation.Person;
import dk.samdrift.app.organisation.Role;
import dk.samdrift.app.organisation.RoleGrant;
import dk.samdrift.app.organisation.invitation.AccessCard;
import dk.samdrift.app.ui.Action;
import dk.samdrift.app.ui.EmptyState;
import dk.samdrift.app.ui.Fact;
import dk.samdrift.app.ui.Frame;
import dk.samdrift.app.ui.Link;
import dk.samdrift.app.ui.form.Choice;
import dk.samdrift.app.ui.form.Field;
import dk.samdrift.app.ui.form.Form;
import dk.samdrift.app.ui.table.Column;
import dk.samdrift.app.ui.table.Table;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One person.
 *
 * @param access how far the person has come to signing in
 * @param grants a table of the roles
 * @param giving the form to give one; none for those who only read
 */
public record PersonPage(
    Frame frame,
    List<Action> actions,
    List<Fact> facts,
    AccessCard access,
    Table grants,
    List<Line> lines,
    @Nullable Form giving,
    List<Happened> history) {

  /** A role in the table; the last cell ends it. */
  public record Line(String role, String where, String from, String to, @Nullable Action end) {}

  /** Something that was done with the person. */
  public record Happened(String when, String who, String what) {}

  static PersonPage of(
      Person person,
      Insider insider,
      Frame frame,
      AccessCard access,
      List<Level> levels,
      List<RoleGrant> given,
      List<Entry> entries,
      LocalDate today) {
    String path = PersonController.path(insider, person.id());
    boolean mayChange = insider.hasEverywhere(Role.ADMINISTRATOR);
    Link list = new Link(msg("organisation.persons"), PersonsPage.path(insider));
    return new PersonPage(
        frame.titled(person.name(), list),
        mayChange
            ? List.of(Action.main(msg("organisation.person.edit"), path + "/edit"))
            : List.of(),
        facts(person),
        access,
        table(given.size()),
        given.stream().map(grant -> line(grant, levels, path, mayChange, today)).toList(),
        mayChange ? giving(path, levels) : null,
        entries.stream().map(PersonPage::happened).toList());
  }

  private static List<Fact> facts(Person person) {
    LocalDate left = person.leftOn();
    String unknown = msg("organisation.person.unknown");
    return List.of(
        Fact.of(msg("identity.email"), Objects.requireNonNullElse(person.email(), unknown)),
        Fact.of(
            msg("organisation.person.phone"), Objects.requireNonNullElse(person.phone(), unknown)),
        Fact.of(
            msg("organisation.person.left-on"),
            left == null ? msg("organisation.person.stays") : Formats.fullDay(left)));
  }

  private static Table table(int total) {
    return Table.plain(
            "grants",
            msg("organisation.grants"),
            List.of(
                Column.text(msg("organisation.grant.role")),
                Column.text(msg("organisation.grant.where")),
                Column.text(msg("organisation.grant.from")),
                Column.text(msg("organisation.grant.to")),
                Column.text(msg("organisation.grant.do"))),
            total,
            new EmptyState(
                msg("organisation.grants.none"), msg("organisation.grants.none.next"), null))
        .shaped(Table.Shape.LIST);
  }

  private static Line line(
      RoleGrant grant, List<Level> levels, String path, boolean mayChange, LocalDate today) {
    String where =
        levels.stream()
            .filter(level -> level.scope().equals(grant.scope()))
            .map(Level::name)
            .findAny()
            .orElse("");
    LocalDate to = grant.to();
    Action end =
        mayChange && grant.countsOn(today) && to == null
            ? Action.post(
                msg("organisation.grant.end"), path + "/grants/" + grant.id() + "/endings")
            : null;
    return new Line(
        grant.role().words(),
        where,
        Formats.day(grant.from(), today),
        to == null ? "" : Formats.day(to, today),
        end);
  }

  private static Form giving(String path, List<Level> levels) {
    List<Choice> roles =
        Arrays.stream(Role.values())
            .map(role -> Choice.of(role.name(), role.words()))
            .sorted(Comparator.comparing(Choice::label))
            .toList();
    List<Choice> scopes =
        levels.stream().map(level -> Choice.of(level.value(), level.name())).toList();
    return Form.of(
        "give",
        path + "/grants",
        msg("organisation.grant.give"),
        Field.select("role", msg("organisation.grant.role"), roles),
        Field.select("scope", msg("organisation.grant.where"), scopes));
  }

  private static Happened happened(Entry entry) {
    return new Happened(
        Formats.moment(entry.event().at()), entry.event().actor().name(), entry.sentence());
  }
}
