package dk.samdrift.app.intake;

import dk.samdrift.app.cooperation.Membership;
import dk.samdrift.app.cooperation.Participations;
import dk.samdrift.app.language.Formats;
import dk.samdrift.app.ledger.Book;
import dk.samdrift.app.ledger.Doubles;
import dk.samdrift.app.ledger.Year;
import dk.samdrift.app.ledger.Years;
import java.time.Clock;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Of which accounting years the arriving records are. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ArrivedYears {

  /** So far back accounts are settled late. */
  private static final int FEW_YEARS = 5;

  private final Doubles doubles;
  private final Years years;
  private final Participations participations;
  private final Clock clock;

  ArrivedYears(Doubles doubles, Years years, Participations participations, Clock clock) {
    this.doubles = doubles;
    this.years = years;
    this.participations = participations;
    this.clock = clock;
  }

  /** The one that most records are of. */
  int year(List<RecordPath> records) {
    Map<Integer, Long> found = new HashMap<>();
    for (RecordPath one : records) {
      doubles
          .allYears(one.file())
          .forEach(year -> found.merge(year.year(), year.records(), Long::sum));
    }
    return found.entrySet().stream()
        .max(Map.Entry.<Integer, Long>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey)
        .orElseGet(() -> Formats.today(clock).getYear());
  }

  /** Before anybody took part, or beyond next year: most likely a date was typed wrong. */
  private boolean isFar(int year, Book book) {
    Optional<Integer> first =
        Membership.of(participations.all(book.cooperation()).reversed()).stream()
            .map(one -> one.from().getYear())
            .min(Comparator.naturalOrder());
    int now = Formats.today(clock).getYear();
    return year > now + 1 || year < Math.min(now - FEW_YEARS, first.orElse(now) - 1);
  }

  /** Years that are not there are opened; one that is closed takes nothing. */
  List<Integer> opened(Book book, List<RecordPath> records, Faults faults) {
    Map<Integer, Year> there =
        years.of(book.cooperation()).stream().collect(Collectors.toMap(Year::year, one -> one));
    Set<Integer> opened = new TreeSet<>();
    for (RecordPath one : records) {
      for (Doubles.Touched touched : doubles.years(one.file())) {
        Optional<Year> year = Optional.ofNullable(there.get(touched.year()));
        if (year.isEmpty()) {
          opened.add(touched.year());
          if (isFar(touched.year(), book)) {
            faults.add(
                Fault.hint(
                    "FAR_YEAR",
                    one.file().file(),
                    touched.firstLine(),
                    Integer.toString(touched.year()),
                    touched.records()));
          }
        } else if (year.get().isClosed()) {
          faults.add(
              Fault.of(
                  "CLOSED_YEAR",
                  one.file().file(),
                  touched.firstLine(),
                  year.get().words(),
                  touched.records()));
        }
      }
    }
    return List.copyOf(opened);
  }
}
