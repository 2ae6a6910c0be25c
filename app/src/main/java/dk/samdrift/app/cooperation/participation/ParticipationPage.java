package dk.samdrift.app.cooperation.participation;

import static dk.samdrift.app.language.Messages.msg;

import dk.samdrift.app.cooperation.Cooperation;
import dk.samdrift.app.cooperation.Participation;
import dk.samdrift.app.cooperation.Standing;
import dk.samdrift.app.language.Formats;
import dk.samdrift.app.organisation.Insider;
import dk.samdrift.app.organisation.Member;
import dk.samdrift.app.playbook.Vocabulary;
import dk.samdrift.app.ui.Action;
import dk.samdrift.app.ui.EmptyState;
import dk.samdrift.app.ui.Frame;
import dk.samdrift.app.ui.Link;
import dk.samdrift.app.ui.Tag;
import dk.samdrift.app.ui.form.Field;
import dk.samdrift.app.ui.table.Column;
import dk.samdrift.app.ui.table.Table;
import dk.samdrift.app.ui.table.TableQuery;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who takes part in a cooperation, and who was thought of.
 *
 * @param onward where those go on who have chosen; empty, nobody is chosen yet
 * @param adding none for those who may not
 */
public record ParticipationPage(
    Frame frame,
    String intro,
    List<Action> onward,
    Table table,
    List<Line> lines,
    String dwellings,
    @Nullable Adding adding,
    Table told,
    List<Told> tellings) {

  /** A member in the table. */
  public record Line(
      Link page, Tag tag, String since, String dwellings, String reason, List<Action> todo) {}

  /** What was said once, for those who want to know how it came. */
  public record Told(String name, String standing, String from, String reason, String by) {

    static Told of(Participation one) {
      return new Told(
          one.memberName(),
          one.standing().words(),
          Formats.fullDay(one.from()),
          one.reason(),
          one.byName());
    }
  }

  /**
   * Members that can be added.
   *
   * @param chosen ids of those that are ticked
   * @param fields what is asked of them
   * @param fault what was wrong with the last try; empty, nothing
   */
  public record Adding(
      String heading,
      String action,
      Table found,
      List<Found> members,
      Set<String> chosen,
      List<Field> fields,
      String fault) {}

  /** One that can be added. */
  public record Found(String id, String name, String code, String housing, String dwellings) {}

  static Table table(int total, Vocabulary words, boolean mayChange) {
    List<Column> columns = new ArrayList<>();
    columns.add(Column.text(words.member().capitalised().one()));
    columns.add(Column.text(msg("cooperation.participation.standing")));
    columns.add(Column.text(msg("cooperation.participation.since")));
    columns.add(Column.number(msg("cooperation.participation.dwellings")));
    columns.add(Column.text(msg("cooperation.participation.reason")));
    if (mayChange) {
      columns.add(Column.text(msg("cooperation.participation.todo")));
    }
    EmptyState none =
        new EmptyState(
            msg("cooperation.participation.none", words.member().many()),
            msg("cooperation.participation.none.next", words.member().many()),
            null);
    return Table.plain("members", msg("cooperation.participation.now"), columns, total, none)
        .shaped(Table.Shape.LIST);
  }

  static Table found(TableQuery query, long total, Vocabulary words) {
    List<Column> columns =
        List.of(
            Column.text(words.member().capitalised().one()),
            Column.text(msg("cooperation.participation.code")),
            Column.text(msg("cooperation.participation.housing")),
            Column.number(msg("cooperation.participation.dwellings")));
    EmptyState none =
        new EmptyState(
            msg("cooperation.participation.nobody", words.member().many()),
            msg("cooperation.participation.nobody.next"),
            null);
    String caption = msg("cooperation.participation.found", words.member().many());
    return Table.plain("found", caption, columns, total, none)
        .shaped(Table.Shape.LIST)
        .asked(query, msg("cooperation.participation.search", words.member().many()));
  }

  static Table told(int total) {
    return Table.plain(
            "told",
            msg("cooperation.participation.told"),
            List.of(
                Column.text(msg("cooperation.participation.who")),
                Column.text(msg("cooperation.participation.standing")),
                Column.text(msg("cooperation.participation.since")),
                Column.text(msg("cooperation.participation.reason")),
                Column.text(msg("cooperation.participation.by"))),
            total,
            new EmptyState(msg("cooperation.participation.told.none"), "", null))
        .shaped(Table.Shape.LIST);
  }

  static Line line(
      Participation one,
      Cooperation cooperation,
      Insider insider,
      String dwellings,
      LocalDate day) {
    return new Line(
        new Link(one.memberName(), Member.path(insider, one.member())),
        tag(one.standing()),
        Formats.day(one.from(), day),
        dwellings,
        one.reason(),
        List.of(
            Action.go(
                msg("cooperation.participation.change"),
                cooperation.path(insider) + "/participation/" + one.member() + "/edit")));
  }

  private static Tag tag(Standing standing) {
    return switch (standing) {
      case MEMBER -> Tag.good(standing.words());
      case CANDIDATE -> Tag.warn(standing.words());
      case DECLINED, LEFT -> Tag.neutral(standing.words());
    };
  }

  /** How many dwellings; ukendt where nothing is known. */
  static String words(Map<UUID, Long> dwellings, UUID member) {
    Long known = dwellings.get(member);
    return known == null ? msg("cooperation.participation.unknown") : Formats.count(known);
  }
}
