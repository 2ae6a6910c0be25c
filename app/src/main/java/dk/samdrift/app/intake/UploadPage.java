package dk.samdrift.app.intake;

import static dk.samdrift.app.language.Messages.msg;

import dk.samdrift.app.cooperation.Crumbs;
import dk.samdrift.app.job.Job;
import dk.samdrift.app.job.JobPage;
import dk.samdrift.app.language.Formats;
import dk.samdrift.app.organisation.Insider;
import dk.samdrift.app.organisation.reach.Access;
import dk.samdrift.app.ui.Action;
import dk.samdrift.app.ui.EmptyState;
import dk.samdrift.app.ui.Fact;
import dk.samdrift.app.ui.Frame;
import dk.samdrift.app.ui.Notice;
import dk.samdrift.app.ui.Parameters;
import dk.samdrift.app.ui.Progress;
import dk.samdrift.app.ui.Tag;
import dk.samdrift.app.ui.form.Choice;
import dk.samdrift.app.ui.form.Form;
import dk.samdrift.app.ui.table.Column;
import dk.samdrift.app.ui.table.Filter;
import dk.samdrift.app.ui.table.Sort;
import dk.samdrift.app.ui.table.Table;
import dk.samdrift.app.ui.table.TableQuery;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What was found in files that were handed in.
 *
 * @param progress none when nobody works on them
 * @param counts what there is in each file of records
 * @param choice what can be chosen about them; none when there is nothing
 * @param changes what loading them would change in agreements and memberships
 * @param load loads them; none when that cannot be
 */
public record UploadPage(
    Frame frame,
    @Nullable Progress progress,
    @Nullable Notice notice,
    List<Action> actions,
    List<Fact> facts,
    Table counted,
    List<CountLine> counts,
    Table wrong,
    List<FaultLine> faults,
    @Nullable Form choice,
    List<String> changes,
    @Nullable Form load) {

  /** So many changes are told at once; the others can be unfolded. */
  public static final int AT_ONCE = 20;

  private static final List<Column> COUNTS =
      List.of(
          Column.text(msg("intake.column.file")),
          Column.number(msg("intake.column.records")),
          Column.number(msg("intake.column.sum")),
          Column.number(msg("intake.column.added")),
          Column.number(msg("intake.column.added-sum")),
          Column.number(msg("intake.column.there")),
          Column.number(msg("intake.column.others")));

  private static final List<Column> FAULTS =
      List.of(
          Column.text(msg("intake.column.place")),
          Column.text(msg("intake.column.code")),
          Column.text(msg("intake.column.fault")));

  /** A file of records. */
  public record CountLine(
      String words,
      String file,
      String records,
      String sum,
      String added,
      String addedSum,
      String there,
      String others) {}

  /** Something wrong. */
  public record FaultLine(String place, Tag tag, String code, String sentence) {}

  /**
   * What the page is made of.
   *
   * @param job that works on it now
   * @param fruitless the latest one, if it came to nothing
   * @param stop stops the one that works on it now
   */
  record Made(
      Upload upload,
      @Nullable Job job,
      @Nullable Job fruitless,
      List<Action> stop,
      List<String> files,
      List<String> codes,
      TableQuery query,
      long total,
      List<Fault> faults,
      @Nullable Form load) {}

  static String path(Insider insider, Access access, UUID upload) {
    return IntakePage.path(insider, access) + "/upload?upload=" + upload;
  }

  static TableQuery query(
      Insider insider, Access access, UUID upload, Map<String, String[]> asked) {
    return TableQuery.of(
            IntakePage.path(insider, access) + "/upload", asked, FAULTS, Sort.ascending("place"))
        .keeping("upload", upload.toString());
  }

  static FaultRows.Asked asked(UUID upload, TableQuery query, Map<String, String[]> asked) {
    return new FaultRows.Asked(
        upload, Parameters.first(asked, "file"), Parameters.first(asked, "code"), query.pattern());
  }

  static UploadPage of(
      Frame frame, Insider insider, Access access, Made made, Map<String, String[]> asked) {
    Upload upload = made.upload();
    String path = IntakePage.path(insider, access);
    Upload.Found found = made.job() == null ? upload.found() : null;
    List<FileCount> counts = found == null ? List.of() : found.counts();
    EmptyState none = new EmptyState(msg("intake.no-records"), "", null);
    Table wrong =
        Table.plain("faults", msg("intake.faults"), FAULTS, made.total(), none)
            .shaped(Table.Shape.LIST)
            .asked(made.query(), msg("intake.faults.search"))
            .filteredBy(filter("file", made.files(), asked), filter("code", made.codes(), asked));
    return new UploadPage(
        frame.titled(
            msg("intake.upload", upload.source()),
            Crumbs.of(insider, access, IntakePage.link(insider, access))),
        made.job() == null ? null : progress(made.job(), path(insider, access, upload.id())),
        made.fruitless() == null
            ? found == null ? null : notice(upload, found)
            : fruitless(made.fruitless(), upload, path),
        made.job() == null ? actions(upload, found, path) : made.stop(),
        found == null ? List.of() : facts(upload, found),
        Table.plain("counts", msg("intake.counts"), COUNTS, counts.size(), none)
            .shaped(Table.Shape.LIST),
        counts.stream().map(UploadPage::line).toList(),
        wrong,
        found == null ? List.of() : made.faults().stream().map(UploadPage::line).toList(),
        found == null || upload.loadedAt() != null
            ? null
            : UploadForms.choice(upload, found, made.codes(), path),
        found == null || upload.loadedAt() != null ? List.of() : found.changes(),
        found == null ? null : made.load());
  }

  private static Filter filter(String name, List<String> values, Map<String, String[]> asked) {
    return new Filter(
        name,
        msg("intake.filter." + name),
        values.stream().map(one -> Choice.of(one, name.equals("code") ? words(one) : one)).toList(),
        Parameters.first(asked, name));
  }

  private static Progress progress(Job job, String href) {
    return new Progress(
        "progress", msg("intake.job"), Progress.UNKNOWN, JobPage.sentence(job), href, false, null);
  }

  private static Notice fruitless(Job job, Upload upload, String path) {
    return new Notice(
        job.state().tag(),
        JobPage.sentence(job),
        new Action.Post(
            msg("intake.look-again"),
            path + "/looks",
            Map.of("upload", upload.id().toString()),
            Action.Weight.PLAIN));
  }

  private static Notice notice(Upload upload, Upload.Found found) {
    if (upload.loadedAt() != null) {
      return new Notice(
          Tag.good(msg("intake.state.loaded")),
          msg("intake.loaded.on", Formats.moment(upload.loadedAt()), found.added()),
          null);
    }
    if (found.blocking() > 0) {
      return new Notice(
          Tag.bad(msg("intake.state.faults")), msg("intake.has-faults", found.blocking()), null);
    }
    if (found.isEmpty()) {
      return new Notice(Tag.warn(msg("intake.state.empty")), msg("intake.empty"), null);
    }
    return found.isNews()
        ? new Notice(Tag.good(msg("intake.state.ready")), msg("intake.ready"), null)
        : new Notice(Tag.neutral(msg("intake.state.same")), msg("intake.same"), null);
  }

  private static List<Action> actions(Upload upload, Upload.@Nullable Found found, String path) {
    List<Action> actions = new ArrayList<>();
    if (upload.batch() != null) {
      actions.add(Action.main(msg("intake.batch.see"), IntakePage.batchPath(path, upload.batch())));
    }
    if (upload.loadedAt() == null) {
      actions.add(Action.go(msg("intake.other"), path + "/new"));
    }
    if (found != null && found.faults() > 0) {
      actions.add(Action.go(msg("intake.faults.save"), path + "/faults.csv?upload=" + upload.id()));
    }
    return actions;
  }

  private static List<Fact> facts(Upload upload, Upload.Found found) {
    List<Fact> facts = new ArrayList<>();
    facts.add(
        Fact.of(msg("intake.fact.by"), upload.actor().name() + ", " + Formats.moment(upload.at())));
    if (found.begins() && !found.code().isEmpty()) {
      facts.add(Fact.of(msg("intake.fact.begins"), msg("intake.fact.begins.so", found.code())));
    }
    if (!found.years().isEmpty() && upload.loadedAt() == null) {
      facts.add(
          Fact.of(
              msg("intake.fact.years"),
              found.years().stream().map(String::valueOf).collect(Collectors.joining(", "))));
    }
    facts.add(
        Fact.of(
            msg("intake.fact.agreed"),
            msg("intake.fact.agreed.so", found.agreed(), found.agreedAlready())));
    facts.add(Fact.of(msg("intake.fact.joined"), msg("intake.fact.joined.so", found.joined())));
    if (found.there() > 0) {
      facts.add(Fact.of(msg("intake.fact.there"), msg("intake.fact.there.so", found.there())));
    }
    if (found.twins() > 0) {
      facts.add(Fact.of(msg("intake.fact.twins"), msg("intake.fact.twins.so", found.twins())));
    }
    return facts;
  }

  /** What users call a kind of fault. */
  static String words(String code) {
    return msg("intake.kind." + code);
  }

  private static CountLine line(FileCount one) {
    return new CountLine(
        one.file().words(),
        one.file().file(),
        Formats.count(one.records()),
        one.words(one.sum()),
        Formats.count(one.added()),
        one.words(one.addedSum()),
        Formats.count(one.there() + one.twins()),
        Formats.count(one.others()));
  }

  private static FaultLine line(Fault one) {
    return new FaultLine(
        one.line() == 0 ? one.file() : msg("intake.place", one.file(), Formats.count(one.line())),
        one.isBlocking()
            ? Tag.bad(msg("intake.fault.blocks"))
            : Tag.warn(msg("intake.fault.later")),
        words(one.code()),
        one.sentence());
  }
}
