package dk.samdrift.bench.database;

import dk.samdrift.app.Application;
import dk.samdrift.app.history.Actor;
import dk.samdrift.app.intake.Choice;
import dk.samdrift.app.intake.Findings;
import dk.samdrift.app.intake.Loading;
import dk.samdrift.app.ledger.Year;
import dk.samdrift.app.ledger.Years;
import dk.samdrift.app.organisation.Organisations;
import dk.samdrift.app.settlement.Lines;
import dk.samdrift.app.settlement.Settling;
import dk.samdrift.app.store.server.Store;
import dk.samdrift.bench.database.Copying.Took;
import dk.samdrift.bench.pages.PageTimes;
import dk.samdrift.engine.settlement.Progress;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.ToLongFunction;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.FileSystemUtils;

/**
 * Loads a job into a database of its own and settles every year that its records are in out of it,
 * next to {@code COPY} of the same rows in the same run; then asks for the pages of the settlement
 * with the most members.
 */
public final class DatabaseTimes {

  private static final Actor SOMEBODY = new Actor(new UUID(0, 1), "Måleren");
  private static final double NANOS = 1e9;
  private static final int PAGES = 40;

  private final Invented invented;
  private final Copying copying;
  private final Path scratch;
  private final PrintStream out;
  private final List<UUID> cooperations = new ArrayList<>();

  private DatabaseTimes(Invented invented, Copying copying, Path scratch, PrintStream out) {
    this.invented = invented;
    this.copying = copying;
    this.scratch = scratch;
    this.out = out;
  }

  /** A year of a cooperation. */
  private record One(UUID cooperation, Year year) {}

  /**
   * Measures and prints.
   *
   * @param data a folder for the database, or to be used again with what was loaded into it; none
   *     for one that is removed
   * @param runs so often everything is settled and copied out; the best run counts
   */
  public static void measure(Path job, Optional<Path> data, int runs, PrintStream out)
      throws IOException, InterruptedException {
    Path scratch = Files.createTempDirectory("samdrift-bench");
    try (Store store =
            Store.open(data.orElse(scratch.resolve("data")), Optional.empty(), List.of());
        ConfigurableApplicationContext application =
            Application.start(store.database(), Map.of("server.port", 0))) {
      boolean isThere = !application.getBean(Organisations.class).isEmpty();
      Invented invented =
          isThere ? Invented.again(application) : Invented.make(application, Parts.members(job));
      DatabaseTimes times =
          new DatabaseTimes(invented, new Copying(invented, store.database()), scratch, out);
      out.println("| what | rows | wall s | rows/s | ratio |");
      out.println("| --- | --- | --- | --- | --- |");
      times.load(isThere ? Map.of() : Parts.cut(job, scratch.resolve("parts")));
      times.settle(runs);
      times.keep();
    } finally {
      FileSystemUtils.deleteRecursively(scratch);
    }
  }

  private void load(Map<String, Path> folders) throws IOException {
    long loading = 0;
    for (Map.Entry<String, Path> one : folders.entrySet()) {
      UUID cooperation = invented.addCooperation("Samdriften " + one.getKey());
      long begun = System.nanoTime();
      Findings found =
          invented.freely(() ->
              invented
                  .bean(Loading.class)
                  .load(cooperation, one.getValue(), Choice.of(one.getKey()), SOMEBODY));
      loading += System.nanoTime() - begun;
      if (!found.isSound()) {
        throw new IOException("cannot load " + one.getKey() + ": " + found.faults());
      }
    }
    cooperations.addAll(
        invented.inside(() ->
            invented
                .bean(JdbcClient.class)
                .sql("select cooperation_id from ledger.book order by code")
                .query(UUID.class)
                .list()));
    if (!folders.isEmpty()) {
      Took copied = in();
      row("COPY FROM", copied, copied);
      row("import", new Took(copied.rows(), loading), copied);
    }
  }

  private Took in() {
    copying.clear();
    Took took = Took.NOTHING;
    for (UUID one : cooperations) {
      took = took.plus(copying.in(one));
    }
    copying.clear();
    return took;
  }

  private List<Year> years(UUID cooperation) {
    return invented.inside(() -> invented.bean(Years.class).of(cooperation));
  }

  private List<One> all() {
    return cooperations.stream()
        .flatMap(one -> years(one).stream().map(year -> new One(one, year)))
        .toList();
  }

  private void settle(int runs) {
    List<One> all = all();
    Took copied = null;
    long settled = Long.MAX_VALUE;
    for (int i = 0; i < runs; i++) {
      Took now = Took.NOTHING;
      for (One one : all) {
        now = now.plus(copying.out(one.cooperation(), one.year()));
      }
      long wall = timed(all, this::settle);
      out.printf(Locale.ROOT, "<!-- run %d: %.2f %.2f -->%n", i, now.nanos() / NANOS, wall / NANOS);
      copied = copied == null || now.nanos() < copied.nanos() ? now : copied;
      settled = Math.min(settled, wall);
    }
    if (copied != null) {
      row("COPY TO", copied, copied);
      row("settle from the database", new Took(copied.rows(), settled), copied);
    }
  }

  private static long timed(List<One> all, ToLongFunction<One> work) {
    return all.stream().mapToLong(work).sum();
  }

  private long settle(One one) {
    Path folder = scratch.resolve("run");
    long begun = System.nanoTime();
    invented.freely(() ->
        invented
            .bean(Settling.class)
            .settle(one.cooperation(), one.year().year(), folder, Progress.NONE));
    long took = System.nanoTime() - begun;
    remove(folder);
    return took;
  }

  private static void remove(Path folder) {
    try {
      FileSystemUtils.deleteRecursively(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void row(String what, Took took, Took peer) {
    out.printf(
        Locale.ROOT,
        "| %s | %,d | %.2f | %,.0f | %.0f %% |%n",
        what,
        took.rows(),
        took.nanos() / NANOS,
        took.rows() / (took.nanos() / NANOS),
        100.0 * peer.nanos() / took.nanos());
  }

  private void keep() throws IOException, InterruptedException {
    Map<One, UUID> runs = new HashMap<>();
    long begun = System.nanoTime();
    for (One one : all()) {
      Path folder = scratch.resolve("run");
      runs.put(
          one,
          invented.inside(() ->
              invented
                  .bean(Settling.class)
                  .settle(one.cooperation(), one.year().year(), folder, SOMEBODY)));
      remove(folder);
    }
    out.printf(
        Locale.ROOT,
        "%nSettled and kept %d years in %.2f s.%n%n",
        runs.size(),
        (System.nanoTime() - begun) / NANOS);
    pages(runs);
  }

  private void pages(Map<One, UUID> runs) throws IOException, InterruptedException {
    Lines lines = invented.bean(Lines.class);
    Map.Entry<One, UUID> widest =
        runs.entrySet().stream()
            .max(
                Comparator.comparingInt(one ->
                    invented.inside(() ->
                        lines.totals(one.getValue()).size()
                            * lines.statements(one.getValue()).size())))
            .orElseThrow();
    List<Lines.Statement> members = invented.inside(() -> lines.statements(widest.getValue()));
    Lines.Statement first = members.getFirst();
    String account =
        invented.inside(() -> lines.totals(widest.getValue())).entrySet().stream()
            .max(Map.Entry.comparingByValue())
            .orElseThrow()
            .getKey();
    String path =
        invented.home()
            + "/cooperation/"
            + widest.getKey().cooperation()
            + "/settlement/"
            + widest.getValue();
    String member = path + "/member/" + first.member();
    out.printf(
        Locale.ROOT,
        "Pages of a settlement of %d members; %d postings.%n",
        members.size(),
        invented.inside(() ->
            invented
                .bean(JdbcClient.class)
                .sql("select postings from settlement.run where run_id = :run")
                .param("run", widest.getValue())
                .query(Long.class)
                .single()));
    out.print(
        PageTimes.measure(
            invented.address(),
            Invented.EMAIL,
            Invented.PASSWORD,
            List.of(path, member, member + "/why?account=" + account),
            PAGES));
  }
}
