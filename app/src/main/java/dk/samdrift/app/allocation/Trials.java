package dk.samdrift.app.allocation;

import dk.samdrift.app.allocation.Agreement.Covers;
import dk.samdrift.app.allocation.Agreement.Part;
import dk.samdrift.app.allocation.Agreement.Rule;
import dk.samdrift.app.cooperation.Cooperation;
import dk.samdrift.app.cooperation.Membership;
import dk.samdrift.app.cooperation.Participation;
import dk.samdrift.app.cooperation.Participations;
import dk.samdrift.app.cooperation.Standing;
import dk.samdrift.app.ledger.Book;
import dk.samdrift.app.ledger.Books;
import dk.samdrift.app.ledger.RecordTables;
import dk.samdrift.app.ledger.Year;
import dk.samdrift.app.ledger.Years;
import dk.samdrift.app.organisation.Member;
import dk.samdrift.app.organisation.Members;
import dk.samdrift.engine.job.Table;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tries keys and rules that hold, or are only being thought of: asks the engine what would come of
 * them. Nothing is stored.
 */
@Component
@Transactional(readOnly = true)
public class Trials {

  private final MasterTables master;
  private final Participations participations;
  private final Members members;
  private final Books books;
  private final Years years;
  private final RecordTables records;

  Trials(
      MasterTables master,
      Participations participations,
      Members members,
      Books books,
      Years years,
      RecordTables records) {
    this.master = master;
    this.participations = participations;
    this.members = members;
    this.books = books;
    this.years = years;
    this.records = records;
  }

  /** What keys are tried on for a day; hours and quantities are those of an open year. */
  public Ground ground(Cooperation cooperation, LocalDate day) {
    Book book = books.usual(cooperation.id(), cooperation.number());
    List<UUID> inside =
        Membership.of(participations.all(cooperation.id()).reversed()).stream()
            .filter(one -> holds(one, day))
            .map(Membership::member)
            .toList();
    boolean isThoughtOf = inside.isEmpty();
    List<Member> found =
        members.get(isThoughtOf ? candidates(cooperation.id()) : inside).stream()
            .sorted(Comparator.comparing(Member::name).thenComparing(Member::id))
            .toList();
    Optional<Year> year = year(book);
    return new Ground(
        cooperation,
        book,
        day,
        found,
        isThoughtOf && !found.isEmpty(),
        year.orElse(null),
        year.map(one -> records.worked(book, one)).orElse(List.of()),
        year.map(one -> records.used(book, one)).orElse(List.of()));
  }

  /** The newest open year that somebody worked or used something in, or else the newest one. */
  private Optional<Year> year(Book book) {
    List<Year> all = years.of(book.cooperation());
    List<Year> open = all.stream().filter(one -> !one.isClosed()).toList();
    return open.stream()
        .filter(one -> !records.worked(book, one).isEmpty() || !records.used(book, one).isEmpty())
        .findFirst()
        .or(() -> open.stream().findFirst())
        .or(() -> all.stream().findFirst());
  }

  private static boolean holds(Membership one, LocalDate day) {
    LocalDate to = one.to();
    return !one.from().isAfter(day) && (to == null || !to.isBefore(day));
  }

  private List<UUID> candidates(UUID cooperation) {
    return participations.now(List.of(cooperation)).stream()
        .filter(one -> one.standing() == Standing.CANDIDATE)
        .map(Participation::member)
        .toList();
  }

  /** What becomes of an amount that is spent on the ground's day and divided by a key. */
  public Trial divide(Ground ground, Agreement agreement, String key, long oere) {
    Rule rule = new Rule(TrialJob.ACCOUNT, ground.day(), key, null, Covers.DAY, new UUID(0, 0));
    Agreement tried = with(only(agreement, key), List.of(rule));
    return TrialRun.divide(ground, new TrialJob(ground, tables(ground, tried), oere), key);
  }

  /** Which rules win for accounts on the ground's day; those without any are missing. */
  public Map<String, Ruling> rulings(
      Ground ground, Agreement agreement, Collection<String> accounts) {
    return TrialRun.rulings(ground, new TrialJob(ground, tables(ground, agreement), 0), accounts);
  }

  /**
   * The rule that wins.
   *
   * @param account as it was written in the rule
   * @param fallback the key that takes its place when it has no weight, or empty
   */
  public record Ruling(String account, String key, String fallback, LocalDate from) {}

  private Map<Table, byte[]> tables(Ground ground, Agreement agreement) {
    List<UUID> named = ground.members().stream().map(Member::id).toList();
    return master.of(ground.book(), ground.cooperation().name(), agreement, named);
  }

  private static Agreement with(Agreement one, List<Rule> rules) {
    return new Agreement(
        one.version(),
        one.byName(),
        one.resolutions(),
        one.keys(),
        one.shares(),
        one.factors(),
        one.parts(),
        rules,
        one.figures());
  }

  /** Without the keys that this one does not depend on: what is wrong with them is their matter. */
  private static Agreement only(Agreement all, String key) {
    Set<String> names = new HashSet<>(Set.of(key));
    boolean isGrowing = true;
    while (isGrowing) {
      isGrowing =
          names.addAll(
              all.parts().stream()
                  .filter(part -> names.contains(part.key()))
                  .map(Part::partKey)
                  .toList());
    }
    return new Agreement(
        all.version(),
        all.byName(),
        all.resolutions(),
        all.keys().stream().filter(one -> names.contains(one.key())).toList(),
        all.shares().stream().filter(one -> names.contains(one.key())).toList(),
        all.factors().stream().filter(one -> names.contains(one.key())).toList(),
        all.parts().stream().filter(one -> names.contains(one.key())).toList(),
        List.of(),
        all.figures());
  }
}
