package dk.samdrift.app.intake;

import static dk.samdrift.app.language.Messages.msg;

import dk.samdrift.app.cooperation.Cooperation;
import dk.samdrift.app.cooperation.Crumbs;
import dk.samdrift.app.language.Formats;
import dk.samdrift.app.ledger.Batch;
import dk.samdrift.app.organisation.Insider;
import dk.samdrift.app.organisation.reach.Access;
import dk.samdrift.app.ui.Action;
import dk.samdrift.app.ui.EmptyState;
import dk.samdrift.app.ui.Frame;
import dk.samdrift.app.ui.Link;
import dk.samdrift.app.ui.Tag;
import dk.samdrift.app.ui.form.Field;
import dk.samdrift.app.ui.form.FieldKind;
import dk.samdrift.app.ui.form.Form;
import dk.samdrift.app.ui.table.Column;
import dk.samdrift.app.ui.table.Sort;
import dk.samdrift.app.ui.table.Table;
import dk.samdrift.app.ui.table.TableQuery;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.UUID;

/** What was loaded into the books of a cooperation, batch by batch. */
public record IntakePage(Frame frame, List<Action> actions, Table table, List<Line> lines) {

  private static final List<Column> COLUMNS =
      List.of(
          Column.text(msg("intake.batch.source")),
          Column.text(msg("intake.batch.holds")),
          Column.number(msg("intake.batch.sum")),
          Column.text(msg("intake.batch.by")),
          Column.text(msg("intake.batch.at")));

  /** A batch. */
  public record Line(
      String href, String source, Tag tag, String holds, String sum, String by, String at) {}

  static String path(Insider insider, Access access) {
    return Cooperation.path(insider, access.cooperation()) + "/intake";
  }

  static Link link(Insider insider, Access access) {
    return new Link(msg("intake.page"), path(insider, access));
  }

  static TableQuery query(Insider insider, Access access, Map<String, String[]> asked) {
    return TableQuery.of(path(insider, access), asked, COLUMNS, Sort.descending("at"));
  }

  static IntakePage of(
      Frame frame,
      Insider insider,
      Access access,
      TableQuery query,
      long total,
      List<Batch> batches) {
    String path = path(insider, access);
    boolean mayLoad = !IntakeController.reads(access);
    Action load = Action.main(msg("intake.new"), path + "/new");
    EmptyState empty =
        new EmptyState(
            msg("intake.none"),
            msg(mayLoad ? "intake.none.next" : "intake.none.read"),
            mayLoad ? load : null);
    return new IntakePage(
        frame.titled(msg("intake.page"), Crumbs.of(insider, access)),
        mayLoad ? List.of(load) : List.of(),
        Table.plain("batches", msg("intake.batches"), COLUMNS, total, empty)
            .shaped(Table.Shape.LIST)
            .asked(query, msg("intake.search")),
        batches.stream().map(one -> line(one, path)).toList());
  }

  private static Line line(Batch one, String path) {
    return new Line(
        batchPath(path, one.id()),
        one.source(),
        tag(one),
        holds(one.counts()),
        BatchPage.kroner(one.amount()),
        one.byName(),
        Formats.moment(one.at()));
  }

  static String batchPath(String path, UUID batch) {
    return path + "/batch?batch=" + batch;
  }

  static Tag tag(Batch one) {
    return one.reversal() == null
        ? Tag.good(msg("intake.batch.counts"))
        : Tag.warn(msg("intake.batch.reversed"));
  }

  /** How many records of each kind. */
  static String holds(Batch.Counts counts) {
    StringJoiner words = new StringJoiner(", ");
    add(words, "intake.count.postings", counts.postings());
    add(words, "intake.count.hours", counts.hours());
    add(words, "intake.count.quantities", counts.quantities());
    add(words, "intake.count.contributions", counts.contributions());
    add(words, "intake.count.payments", counts.payments());
    return words.toString();
  }

  private static void add(StringJoiner words, String key, long count) {
    if (count > 0) {
      words.add(msg(key, count));
    }
  }

  /** Asks for files. */
  static Form form(Insider insider, Access access) {
    return Form.of(
            "intake",
            path(insider, access),
            msg("intake.look"),
            Field.of("file", msg("intake.file"), new FieldKind.File(".zip,.csv", true))
                .hint(msg("intake.file.hint")))
        .cancelTo(path(insider, access));
  }
}
