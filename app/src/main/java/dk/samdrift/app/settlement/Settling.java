package dk.samdrift.app.settlement;

import dk.samdrift.app.allocation.Agreement;
import dk.samdrift.app.allocation.Agreements;
import dk.samdrift.app.allocation.MasterTables;
import dk.samdrift.app.cooperation.Cooperations;
import dk.samdrift.app.file.FileId;
import dk.samdrift.app.file.Files;
import dk.samdrift.app.history.Actor;
import dk.samdrift.app.history.History;
import dk.samdrift.app.history.Subject;
import dk.samdrift.app.ledger.Book;
import dk.samdrift.app.ledger.Books;
import dk.samdrift.app.ledger.RecordTables;
import dk.samdrift.app.ledger.Standing;
import dk.samdrift.app.ledger.Year;
import dk.samdrift.app.ledger.Years;
import dk.samdrift.app.organisation.Member;
import dk.samdrift.app.organisation.Members;
import dk.samdrift.engine.settlement.EngineVersion;
import dk.samdrift.engine.settlement.Progress;
import dk.samdrift.engine.settlement.Settlement;
import dk.samdrift.engine.settlement.SettlementRequest;
import dk.samdrift.engine.settlement.output.OutputFolder;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Settles a year of the database, and keeps what was settled with what came of it. */
@Component
public class Settling {

  /** How many threads the engine reads with; the other core is the database's. */
  private static final int THREADS = 2;

  private final Cooperations cooperations;
  private final Books books;
  private final Years years;
  private final Agreements agreements;
  private final MasterTables master;
  private final RecordTables records;
  private final Standing standing;
  private final Members members;
  private final Files files;
  private final Runs runs;
  private final RunLines lines;
  private final History history;
  private final Clock clock;
  private final TransactionTemplate oneState;

  Settling(
      Cooperations cooperations,
      Books books,
      Years years,
      Agreements agreements,
      MasterTables master,
      RecordTables records,
      Standing standing,
      Members members,
      Files files,
      Runs runs,
      RunLines lines,
      History history,
      Clock clock,
      PlatformTransactionManager transactions) {
    this.cooperations = cooperations;
    this.books = books;
    this.years = years;
    this.agreements = agreements;
    this.master = master;
    this.records = records;
    this.standing = standing;
    this.members = members;
    this.files = files;
    this.runs = runs;
    this.lines = lines;
    this.history = history;
    this.clock = clock;
    this.oneState = new TransactionTemplate(transactions);
    oneState.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
    oneState.setReadOnly(true);
  }

  /**
   * What came of settling, in folders that go away with whoever made them.
   *
   * @param seen how things stood, see {@link #seen}
   */
  public record Settled(
      UUID cooperation,
      Year year,
      Path input,
      Path output,
      Settlement.Outcome outcome,
      String seen,
      Standing.Booked booked,
      Map<String, UUID> ids) {}

  /**
   * How things stand in the books and the agreement, in a word that is another when a settlement
   * might be another.
   */
  public String seen(UUID cooperation) {
    return agreements.of(cooperation).version()
        + "/"
        + cooperations.get(cooperation).version()
        + "/"
        + standing.of(cooperation);
  }

  /** Copies a year out of the database and settles it on the way, as of one moment. */
  public Settled settle(UUID cooperation, int year, Path folder, Progress progress) {
    return Objects.requireNonNull(
        oneState.execute(status -> {
          try {
            return settleNow(cooperation, year, folder, progress);
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        }));
  }

  /** Settles a year and keeps what came of it, in the caller's transaction. */
  public UUID settle(UUID cooperation, int year, Path folder, Actor actor) {
    return keep(settle(cooperation, year, folder, Progress.NONE), folder, actor);
  }

  private Settled settleNow(UUID cooperation, int number, Path folder, Progress progress)
      throws IOException {
    Book book = books.get(cooperation);
    Year year = years.find(cooperation, number).orElseThrow();
    String seen = seen(cooperation);
    Path input = java.nio.file.Files.createDirectories(folder.resolve("input"));
    Path output = folder.resolve("output");
    DatabaseJob job = job(book, year);
    Recorded source = new Recorded(job, input);
    SettlementRequest request =
        new SettlementRequest(source, number, Optional.of(book.code()), THREADS);
    Settlement.Outcome outcome;
    try (OutputFolder out = OutputFolder.open(output)) {
      outcome = Settlement.settle(request, out, progress, clock::millis);
    }
    source.finish();
    Map<String, UUID> ids = new HashMap<>();
    for (Member member : members.all()) {
      ids.put(member.code(), member.id());
    }
    return new Settled(cooperation, year, input, output, outcome, seen, job.booked(), ids);
  }

  /** A year as a job; to be read within one transaction that sees one state all the while. */
  public DatabaseJob job(Book book, Year year) {
    Agreement agreement = agreements.of(book.cooperation());
    String name = cooperations.get(book.cooperation()).name();
    return new DatabaseJob(book, year, name, agreement, master, records);
  }

  /** Writes a year as a canonical folder, such as the command line settles. */
  public void export(UUID cooperation, int number, Path folder) {
    oneState.executeWithoutResult(status -> {
      Book book = books.get(cooperation);
      Year year = years.find(cooperation, number).orElseThrow();
      try {
        new Recorded(job(book, year), folder).finish();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    });
  }

  /** Keeps what came of it; in the caller's transaction. */
  public UUID keep(Settled settled, Path folder, Actor actor) {
    try {
      return keepNow(settled, folder, actor);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private UUID keepNow(Settled settled, Path folder, Actor actor) throws IOException {
    boolean isSettled = settled.outcome().isSettled();
    Path inputZip = folder.resolve("input.zip");
    byte[] inputSha256 = Packed.pack(settled.input(), inputZip, List.of(".csv"));
    FileId input = store(inputZip, actor);
    Path outputZip = folder.resolve("output.zip");
    byte[] outputSha256 = Packed.pack(settled.output(), outputZip, List.of(".csv"));
    Runs.NewRun run =
        new Runs.NewRun(
            settled.cooperation(),
            settled.year().year(),
            settled.outcome().errors(),
            settled.outcome().warnings(),
            input,
            isSettled ? store(outputZip, actor) : null,
            inputSha256,
            isSettled ? outputSha256 : null,
            EngineVersion.VERSION,
            settled.seen(),
            settled.booked().oere(),
            settled.booked().postings());
    UUID id = runs.add(run, actor);
    lines.write(id, settled.input(), settled.output(), isSettled, settled.ids());
    history.note(
        actor,
        isSettled ? "settlement.history.settled" : "settlement.history.prevented",
        List.of(settled.year().words()),
        Subject.of("cooperation", settled.cooperation()));
    return id;
  }

  private FileId store(Path zip, Actor actor) throws IOException {
    try (InputStream content = java.nio.file.Files.newInputStream(zip)) {
      return files.storeApart(content, zip.getFileName().toString(), actor).id();
    }
  }
}
