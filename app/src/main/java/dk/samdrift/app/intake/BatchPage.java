package dk.samdrift.app.intake;

import static dk.samdrift.app.language.Messages.msg;

import dk.samdrift.app.cooperation.Cooperation;
import dk.samdrift.app.cooperation.Crumbs;
import dk.samdrift.app.language.Formats;
import dk.samdrift.app.ledger.Batch;
import dk.samdrift.app.ledger.BatchRows.Recorded;
import dk.samdrift.app.ledger.RecordFile;
import dk.samdrift.app.ledger.Year;
import dk.samdrift.app.organisation.Insider;
import dk.samdrift.app.organisation.reach.Access;
import dk.samdrift.app.ui.Action;
import dk.samdrift.app.ui.EmptyState;
import dk.samdrift.app.ui.Fact;
import dk.samdrift.app.ui.Frame;
import dk.samdrift.app.ui.Link;
import dk.samdrift.app.ui.Notice;
import dk.samdrift.app.ui.Tag;
import dk.samdrift.app.ui.form.Choice;
import dk.samdrift.app.ui.form.Field;
import dk.samdrift.app.ui.form.FieldKind;
import dk.samdrift.app.ui.form.Form;
import dk.samdrift.app.ui.table.Column;
import dk.samdrift.app.ui.table.Filter;
import dk.samdrift.app.ui.table.Sort;
import dk.samdrift.app.ui.table.Table;
import dk.samdrift.app.ui.table.TableQuery;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A batch and its records, a kind at a time. */
public record BatchPage(
    Frame frame,
    List<Action> actions,
    @Nullable Notice notice,
    List<Fact> facts,
    Table table,
    List<Line> lines) {

  static final int LONGEST_REASON = 4000;

  private static final List<Column> COLUMNS =
      List.of(
          Column.number(msg("intake.column.line")),
          Column.text(msg("intake.column.day")),
          Column.text(msg("intake.column.what")),
          Column.text(msg("intake.column.member")),
          Column.number(msg("intake.column.number")),
          Column.text(msg("intake.column.source-id")));

  /** A record. */
  public record Line(
      String line, String day, String what, String member, String number, String sourceId) {}

  /** What was asked for and found. */
  record Found(
      Batch batch,
      List<Year> closed,
      RecordFile file,
      TableQuery query,
      long total,
      List<Recorded> records) {}

  static TableQuery query(
      Insider insider, Access access, Batch batch, Map<String, String[]> asked) {
    return TableQuery.of(
            IntakePage.path(insider, access) + "/batch", asked, COLUMNS, Sort.ascending("line"))
        .keeping("batch", batch.id().toString());
  }

  /** The kind that is asked for, or the first that the batch has. */
  static RecordFile file(Batch batch, String asked) {
    return kinds(batch).stream()
        .filter(one -> one.name().equals(asked))
        .findFirst()
        .orElseGet(() -> kinds(batch).stream().findFirst().orElse(RecordFile.POSTINGS));
  }

  private static List<RecordFile> kinds(Batch batch) {
    return Arrays.stream(RecordFile.values()).filter(one -> count(batch, one) > 0).toList();
  }

  private static long count(Batch batch, RecordFile file) {
    Batch.Counts counts = batch.counts();
    return switch (file) {
      case POSTINGS -> counts.postings();
      case HOURS -> counts.hours();
      case QUANTITIES -> counts.quantities();
      case CONTRIBUTIONS -> counts.contributions();
      case PAYMENTS -> counts.payments();
    };
  }

  static BatchPage of(Frame frame, Insider insider, Access access, Found found) {
    Batch batch = found.batch();
    String path = IntakePage.path(insider, access);
    Batch.Reversal reversal = batch.reversal();
    boolean isAsked = !IntakeController.reads(access) && reversal == null;
    boolean mayReverse = isAsked && found.closed().isEmpty();
    List<Choice> kinds =
        kinds(batch).stream().map(one -> Choice.of(one.name(), one.words())).toList();
    Table table =
        Table.plain(
                "records",
                found.file().words(),
                COLUMNS,
                found.total(),
                new EmptyState(msg("intake.no-records"), "", null))
            .shaped(Table.Shape.LIST)
            .asked(found.query(), msg("intake.records.search"))
            .filteredBy(new Filter("kind", msg("intake.filter.kind"), kinds, found.file().name()));
    return new BatchPage(
        frame.titled(
            msg("intake.batch", Formats.moment(batch.at())),
            Crumbs.of(insider, access, IntakePage.link(insider, access))),
        mayReverse
            ? List.of(
                new Action.Go(
                    msg("intake.reverse"),
                    path + "/reversal?batch=" + batch.id(),
                    Action.Weight.DANGER))
            : List.of(),
        isAsked && !mayReverse ? held(found.closed(), insider, access) : reversed(batch),
        List.of(
            Fact.of(msg("intake.batch.source"), batch.source()),
            Fact.of(msg("intake.batch.by"), batch.byName()),
            Fact.of(msg("intake.batch.holds"), IntakePage.holds(batch.counts())),
            Fact.of(msg("intake.batch.sum"), kroner(batch.amount()))),
        table,
        found.records().stream().map(one -> line(one, found.file())).toList());
  }

  private static @Nullable Notice reversed(Batch batch) {
    Batch.Reversal reversal = batch.reversal();
    return reversal == null
        ? null
        : new Notice(
            IntakePage.tag(batch),
            msg(
                "intake.reversed.by",
                reversal.byName(),
                Formats.moment(reversal.at()),
                reversal.reason()),
            null);
  }

  /** What keeps a batch in the books. */
  static String held(List<Year> closed) {
    return msg(
        "intake.reverse.closed",
        closed.size(),
        closed.stream().map(Year::words).collect(Collectors.joining(", ")));
  }

  private static Notice held(List<Year> closed, Insider insider, Access access) {
    String years = Cooperation.path(insider, access.cooperation()) + "/ledger/years";
    return new Notice(
        Tag.neutral(msg("intake.reverse.not")),
        held(closed),
        Action.go(msg("intake.reverse.years"), years));
  }

  static String kroner(BigDecimal oere) {
    BigDecimal none = BigDecimal.ZERO;
    return new FileCount(RecordFile.POSTINGS, 0, none, 0, none, 0, 0, 0).words(oere);
  }

  private static Line line(Recorded one, RecordFile file) {
    BigDecimal none = BigDecimal.ZERO;
    return new Line(
        Formats.count(one.line()),
        Formats.dayWithYear(one.day()),
        one.what(),
        one.member(),
        new FileCount(file, 0, none, 0, none, 0, 0, 0).words(one.number()),
        one.sourceId());
  }

  /** Asks for the reason. */
  static Form form(Insider insider, Access access, Batch batch) {
    String path = IntakePage.path(insider, access);
    return Form.of(
            "reversal",
            path + "/reversals?batch=" + batch.id(),
            msg("intake.reverse.yes"),
            Field.of(
                "reason", msg("intake.reverse.reason"), new FieldKind.TextArea(3, LONGEST_REASON)))
        .cancelTo(IntakePage.batchPath(path, batch.id()));
  }

  static Link link(Insider insider, Access access, Batch batch) {
    return new Link(
        msg("intake.batch", Formats.moment(batch.at())),
        IntakePage.batchPath(IntakePage.path(insider, access), batch.id()));
  }
}
