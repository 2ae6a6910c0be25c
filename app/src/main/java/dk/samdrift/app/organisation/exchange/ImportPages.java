package dk.samdrift.app.organisation.exchange;

import static dk.samdrift.app.language.Messages.msg;

import dk.samdrift.app.file.StoredFile;
import dk.samdrift.app.language.Formats;
import dk.samdrift.app.organisation.Insider;
import dk.samdrift.app.organisation.Member;
import dk.samdrift.app.ui.Action;
import dk.samdrift.app.ui.EmptyState;
import dk.samdrift.app.ui.Fact;
import dk.samdrift.app.ui.Frame;
import dk.samdrift.app.ui.Link;
import dk.samdrift.app.ui.Notice;
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

/** Puts together the pages of an import. */
final class ImportPages {

  private static final List<Column> CHANGES =
      List.of(
          Column.text(msg("organisation.estate.name")),
          Column.number(msg("organisation.import.row")),
          Column.text(msg("organisation.import.change")));

  private static final List<Column> FAULTS =
      List.of(
          Column.number(msg("organisation.import.row")),
          Column.text(msg("organisation.import.column.head")),
          Column.text(msg("organisation.import.value")),
          Column.text(msg("organisation.import.fault")));

  private ImportPages() {}

  static String path(Insider insider) {
    return Member.list(insider) + "/imports";
  }

  static Frame frame(Frame frame, String title, Insider insider) {
    return frame.titled(title, new Link(msg("organisation.estates"), Member.list(insider)));
  }

  /** Asks for a file. */
  static Form form(Insider insider) {
    return Form.of(
            "import",
            path(insider),
            msg("organisation.import.try"),
            Field.of(
                    "file",
                    msg("organisation.import.choose"),
                    new FieldKind.File(".xlsx,.csv,.txt"))
                .hint(
                    msg(
                        "organisation.import.choose.hint",
                        Formats.bytes(Imports.MOST_BYTES),
                        Formats.count(Sheet.MOST_ROWS))))
        .cancelTo(Member.list(insider));
  }

  /** What would come of a file. */
  static ImportPage of(
      StoredFile file, Plan plan, Insider insider, Frame frame, Map<String, String[]> asked) {
    String path = path(insider) + "/" + file.id();
    Table changes = table("changes", CHANGES, plan.changes().size(), path, asked);
    Table faults = table("faults", FAULTS, plan.faults().size(), path, asked);
    return new ImportPage(
        frame(frame, msg("organisation.import.of", file.name()), insider),
        notice(plan),
        actions(plan, path, insider),
        totals(plan),
        faults,
        page(faults, plan.faults()),
        changes,
        page(changes, plan.changes()).stream().map(ImportPages::line).toList());
  }

  private static Notice notice(Plan plan) {
    if (!plan.faults().isEmpty()) {
      return new Notice(
          Tag.bad(msg("organisation.import.state.faults")),
          msg("organisation.import.has-faults", plan.faults().size()),
          null);
    }
    return plan.changes().isEmpty()
        ? new Notice(
            Tag.neutral(msg("organisation.import.state.same")),
            msg(plan.rows() == 0 ? "organisation.import.no-rows" : "organisation.import.same"),
            null)
        : new Notice(
            Tag.good(msg("organisation.import.state.ready")),
            msg("organisation.import.ready"),
            null);
  }

  private static List<Action> actions(Plan plan, String path, Insider insider) {
    Action other =
        new Action.Go(
            msg("organisation.import.other"),
            path(insider) + "/new",
            plan.faults().isEmpty() ? Action.Weight.PLAIN : Action.Weight.MAIN);
    if (plan.isReady()) {
      Map<String, String> print = Map.of("print", plan.print());
      return List.of(
          new Action.Post(
              msg("organisation.import.accept"), path + "/acceptances", print, Action.Weight.MAIN),
          other);
    }
    return plan.hasWrongRows()
        ? List.of(other, Action.go(msg("organisation.import.faults.save"), path + "/faults.csv"))
        : List.of(other);
  }

  private static List<Fact> totals(Plan plan) {
    Plan.Dwellings dwellings = plan.dwellings();
    String day = Formats.fullDay(dwellings.day());
    return List.of(
        fact("organisation.import.rows", plan.rows()),
        fact("organisation.import.added", plan.added()),
        fact("organisation.import.changed", plan.changed()),
        fact("organisation.import.unchanged", plan.unchanged()),
        fact("organisation.import.faults", plan.faults().size()),
        Fact.of(
            msg("organisation.import.dwellings", day),
            msg(
                "organisation.import.before-after",
                Formats.count(dwellings.before()),
                Formats.count(dwellings.after()))));
  }

  private static Fact fact(String key, long count) {
    return Fact.of(msg(key), Formats.count(count));
  }

  private static Table table(
      String id, List<Column> columns, int total, String path, Map<String, String[]> asked) {
    TableQuery query =
        TableQuery.ofTable(id, path, asked, columns, Sort.ascending("row")).within(total);
    return Table.plain(
            id,
            msg("organisation.import.table." + id),
            columns,
            total,
            new EmptyState(msg("organisation.import.same"), "", null))
        .shaped(Table.Shape.LIST)
        .asked(query, "");
  }

  private static <T> List<T> page(Table table, List<T> all) {
    TableQuery query = table.query();
    long offset = query == null ? 0 : query.offset();
    return all.stream().skip(offset).limit(TableQuery.PAGE_SIZE).toList();
  }

  private static ImportPage.Line line(Change change) {
    Member before = change.before();
    String code = change.after().get(EstateColumn.CODE);
    Tag tag =
        before == null
            ? Tag.good(msg("organisation.import.is-new"))
            : Tag.neutral(msg("organisation.import.is-changed"));
    String name = before == null ? change.name() : before.name();
    return new ImportPage.Line(
        change.row(),
        msg("organisation.import.estate", name, code),
        tag,
        change.differences().stream().map(ImportPages::words).toList());
  }

  private static String words(Change.Difference one) {
    if (one.before().isEmpty()) {
      return msg("organisation.import.said", one.what(), one.after());
    }
    return one.after().isEmpty()
        ? msg("organisation.import.emptied", one.what(), one.before())
        : msg("organisation.import.difference", one.what(), one.before(), one.after());
  }
}
