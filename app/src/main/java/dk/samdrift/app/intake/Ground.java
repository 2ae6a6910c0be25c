package dk.samdrift.app.intake;

import dk.samdrift.app.language.Formats;
import dk.samdrift.app.ledger.Book;
import dk.samdrift.engine.job.Table;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which cooperation of the files is read into which books.
 *
 * @param book the books; their code is what the files call the cooperation
 * @param begins are there none yet?
 * @param codes all cooperations of the files
 */
record Ground(Book book, boolean begins, List<String> codes) {

  private static final int LONGEST_CODE = 60;

  /** Finds it out; what stands in the way is a fault. */
  static Ground of(
      UUID cooperation,
      Optional<Book> book,
      Map<Table, MasterFile> files,
      Collection<RecordPath> records,
      Choice choice,
      Faults faults) {
    @Nullable MasterFile named = files.get(Table.COOPERATIONS);
    List<String> codes = named == null ? codes(files, records) : codes(named);
    String code = code(book, codes, choice);
    String file = Table.COOPERATIONS.file();
    if (code.isEmpty()) {
      faults.add(Fault.of(codes.isEmpty() ? "NO_COOPERATION" : "CHOOSE", file, 0, codes.size()));
    }
    long line = line(named, code);
    if (code.length() > LONGEST_CODE) {
      faults.add(Fault.of("TOO_LONG", file, line, "cooperation", code.length(), LONGEST_CODE));
    }
    int month = month(named, code);
    if (book.isPresent()) {
      Book there = book.get();
      if (!there.code().equals(code) && !code.isEmpty() && !choice.isThisOne()) {
        faults.add(Fault.of("OTHER_CODE", file, line, code, there.code()));
      }
      if (month != 0 && month != there.startMonth()) {
        faults.add(
            Fault.of("START_MONTH", file, line, monthWords(there.startMonth()), monthWords(month)));
      }
      return new Ground(
          new Book(cooperation, code, there.startMonth(), there.version()), false, codes);
    }
    if (named == null && !code.isEmpty()) {
      faults.add(Fault.of("NO_BOOKS", file, 0));
    }
    return new Ground(new Book(cooperation, code, month == 0 ? 1 : month, 0), true, codes);
  }

  private static String monthWords(int month) {
    return Formats.month(month);
  }

  private static String code(Optional<Book> book, List<String> codes, Choice choice) {
    String chosen = choice.code();
    if (chosen != null) {
      return chosen;
    }
    Optional<String> own =
        book.map(Book::code).filter(code -> codes.isEmpty() || codes.contains(code));
    return own.orElseGet(() -> codes.size() == 1 ? Objects.requireNonNull(codes.getFirst()) : "");
  }

  private static List<String> codes(MasterFile named) {
    return named.lines().stream()
        .map(line -> line.get("cooperation"))
        .filter(code -> !code.isEmpty())
        .distinct()
        .toList();
  }

  /** Where nothing says which cooperations there are, those that something is said of. */
  private static List<String> codes(Map<Table, MasterFile> files, Collection<RecordPath> records) {
    Set<String> codes = new TreeSet<>();
    files.values().stream()
        .filter(file -> file.header().contains("cooperation"))
        .forEach(file -> file.lines().forEach(line -> codes.add(line.get("cooperation"))));
    records.forEach(
        one -> CsvFile.of(one.path()).forEach(line -> codes.add(line.get("cooperation"))));
    codes.remove("");
    return List.copyOf(codes);
  }

  private static long line(@Nullable MasterFile named, String code) {
    return named == null || named.of(code).isEmpty() ? 0 : named.of(code).getFirst().number();
  }

  private static int month(@Nullable MasterFile named, String code) {
    if (named == null || named.of(code).isEmpty()) {
      return 0;
    }
    String text = named.of(code).getFirst().get("year_start_month");
    if (text.isEmpty()) {
      return 1;
    }
    // Any way to write the number counts, as with the engine, which judges the others.
    return text.matches("0*([1-9]|1[0-2])(\\.0+)?") ? new BigDecimal(text).intValueExact() : 0;
  }
}
