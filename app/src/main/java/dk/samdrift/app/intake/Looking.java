package dk.samdrift.app.intake;

import dk.samdrift.app.allocation.Agreement;
import dk.samdrift.app.allocation.AgreementChange;
import dk.samdrift.app.allocation.Agreements;
import dk.samdrift.app.allocation.MasterTables;
import dk.samdrift.app.cooperation.Membership;
import dk.samdrift.app.cooperation.Participations;
import dk.samdrift.app.language.Formats;
import dk.samdrift.app.ledger.Book;
import dk.samdrift.app.ledger.Books;
import dk.samdrift.app.ledger.Doubles;
import dk.samdrift.app.ledger.RecordFile;
import dk.samdrift.app.ledger.Years;
import dk.samdrift.app.organisation.Member;
import dk.samdrift.app.organisation.Members;
import dk.samdrift.engine.job.Table;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Looks at a folder of files: what is wrong in them, what they would add. The arriving records stay
 * at hand until the end of the transaction.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Looking {

  private final Arriving arriving;
  private final Doubles doubles;
  private final Books books;
  private final Years years;
  private final Members members;
  private final Agreements agreements;
  private final Participations participations;
  private final MasterTables tables;
  private final ArrivedYears arrived;
  private final Clock clock;

  Looking(
      Arriving arriving,
      Doubles doubles,
      Books books,
      Years years,
      Members members,
      Agreements agreements,
      Participations participations,
      MasterTables tables,
      ArrivedYears arrived,
      Clock clock) {
    this.arriving = arriving;
    this.doubles = doubles;
    this.books = books;
    this.years = years;
    this.members = members;
    this.agreements = agreements;
    this.participations = participations;
    this.tables = tables;
    this.arrived = arrived;
    this.clock = clock;
  }

  /** Is told how far it is. */
  interface Watch {
    /** So many lines of a file are read, or with a line of 0, it is being judged. */
    void at(String file, long line);
  }

  /** Looks at all files of a folder. */
  Findings look(UUID cooperation, Path folder, Choice choice, Watch watch) {
    Faults faults = new Faults();
    Map<Table, MasterFile> files = master(folder);
    List<RecordPath> records = RecordPath.in(folder);
    Ground ground = Ground.of(cooperation, books.find(cooperation), files, records, choice, faults);
    checkNames(folder, faults);
    if (faults.blocking() > 0) {
      return nothing(ground, faults);
    }
    if (ground.begins() && books.isTaken(ground.book().code(), cooperation)) {
      faults.add(Fault.of("CODE_TAKEN", Table.COOPERATIONS.file(), 0, ground.book().code()));
    }
    List<Member> everybody = members.all();
    Map<String, UUID> codes =
        everybody.stream().collect(Collectors.toMap(Member::code, Member::id));
    Map<UUID, String> named =
        everybody.stream().collect(Collectors.toMap(Member::id, Member::name));
    Function<UUID, String> names = id -> named.getOrDefault(id, "");
    checkMembers(files.get(Table.MEMBERS), codes, faults);
    List<FileCount> counts = arrive(ground, records, codes, choice, faults, watch);
    Agreement now = agreements.of(cooperation);
    Agreeing agreeing = new Agreeing(ground.book().code(), now, codes, faults);
    files.values().stream()
        .filter(file -> AgreedRow.isAgreed(file.table()))
        .forEach(agreeing::compare);
    agreeing.checkClosed(years.closedUntil(cooperation));
    Joining.Plan joining = joining(ground.book(), files, codes, names, faults);
    judge(
        ground.book(),
        folder,
        files,
        records,
        agreed(now, agreeing),
        codes.values(),
        faults,
        watch);
    return new Findings(
        ground.book().code(),
        ground.codes(),
        ground.begins(),
        ground.book().startMonth(),
        counts,
        arrived.opened(ground.book(), records, faults),
        agreeing.added(),
        agreeing.same(),
        joining.spoken(),
        joining.members(),
        Changes.words(joining, agreeing.added(), names),
        faults.kept(),
        faults.blocking(),
        faults.count(),
        null);
  }

  private static Findings nothing(Ground ground, Faults faults) {
    return new Findings(
        ground.book().code(),
        ground.codes(),
        ground.begins(),
        ground.book().startMonth(),
        List.of(),
        List.of(),
        List.of(),
        0,
        List.of(),
        0,
        List.of(),
        faults.kept(),
        faults.blocking(),
        faults.count(),
        null);
  }

  private static Map<Table, MasterFile> master(Path folder) {
    Map<Table, MasterFile> files = new EnumMap<>(Table.class);
    for (Table table : Table.values()) {
      Path path = folder.resolve(table.file());
      if (!table.isOfRecords() && Files.exists(path)) {
        files.put(table, MasterFile.read(table, path));
      }
    }
    return files;
  }

  /** A file that nobody reads would be missed by whoever handed it in. */
  private static void checkNames(Path folder, Faults faults) {
    Set<String> known = new HashSet<>(Set.of("budgets.csv", RecordFile.PAYMENTS.file()));
    Arrays.stream(Table.values()).forEach(table -> known.add(table.file()));
    try (var all = Files.list(folder)) {
      all.map(path -> path.getFileName().toString())
          .filter(name -> !known.contains(name))
          .sorted()
          .forEach(name -> faults.add(Fault.of("NAME", name, 0, name)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void checkMembers(
      @org.jspecify.annotations.Nullable MasterFile file, Map<String, UUID> codes, Faults faults) {
    if (file != null) {
      file.lines().stream()
          .filter(line -> !line.get("member").isEmpty() && !codes.containsKey(line.get("member")))
          .forEach(line ->
              faults.add(
                  Fault.of(
                      "MEMBER_NOT_THERE",
                      file.table().file(),
                      line.number(),
                      line.get("member"),
                      line.get("name"))));
    }
  }

  private List<FileCount> arrive(
      Ground ground,
      List<RecordPath> records,
      Map<String, UUID> codes,
      Choice choice,
      Faults faults,
      Watch watch) {
    Book book = ground.book();
    Set<String> known = new HashSet<>(ground.codes());
    known.add(book.code());
    Arriving.Meant meant = new Arriving.Meant(book.code(), known, book.startMonth(), codes);
    List<FileCount> counts = new ArrayList<>();
    for (RecordPath one : records) {
      String name = one.file().file();
      long others =
          arriving.copy(one.file(), one.path(), meant, faults, line -> watch.at(name, line));
      doubles.mark(
          one.file(),
          book.cooperation(),
          choice.takesTwins(),
          clash -> faults.add(Fault.of(one.file(), clash)));
      counts.add(FileCount.of(one.file(), doubles.count(one.file()), others));
    }
    return counts;
  }

  private Joining.Plan joining(
      Book book,
      Map<Table, MasterFile> files,
      Map<String, UUID> codes,
      Function<UUID, String> names,
      Faults faults) {
    MasterFile file = files.get(Table.MEMBERSHIPS);
    if (file == null) {
      return Joining.Plan.NOTHING;
    }
    List<Membership> now = Membership.of(participations.all(book.cooperation()).reversed());
    return new Joining(codes, now, faults, names)
        .plan(file, book.code(), years.closedUntil(book.cooperation()));
  }

  private Agreement agreed(Agreement now, Agreeing agreeing) {
    Agreement.Resolution resolution =
        new Agreement.Resolution(new UUID(0, 0), "", "", Formats.today(clock), "", Instant.EPOCH);
    return new AgreementChange(resolution, List.of(), agreeing.added()).appliedTo(now);
  }

  private void judge(
      Book book,
      Path folder,
      Map<Table, MasterFile> files,
      List<RecordPath> records,
      Agreement agreement,
      Collection<UUID> everybody,
      Faults faults,
      Watch watch) {
    try {
      Overlay job = new Overlay(folder, files, tables.of(book, book.code(), agreement, everybody));
      Judging.judge(
          job,
          book.code(),
          arrived.year(records),
          files,
          faults,
          (stage, done, total) -> watch.at(stage.name(), 0));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
