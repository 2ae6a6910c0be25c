package dk.samdrift.app.allocation;

import dk.samdrift.app.cooperation.Cooperation;
import dk.samdrift.app.ledger.Book;
import dk.samdrift.app.ledger.RecordTables.Sum;
import dk.samdrift.app.ledger.Year;
import dk.samdrift.app.organisation.Member;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What keys are tried on: who takes part on a day, and what was worked and used.
 *
 * @param members by name
 * @param isThoughtOf are they those who may take part, for want of any who do?
 * @param year where hours and quantities are from; none while there is no year
 */
public record Ground(
    Cooperation cooperation,
    Book book,
    LocalDate day,
    List<Member> members,
    boolean isThoughtOf,
    @Nullable Year year,
    List<Sum> worked,
    List<Sum> used) {

  /** What a member is called. */
  public String name(UUID member) {
    return members.stream()
        .filter(one -> one.id().equals(member))
        .map(Member::name)
        .findFirst()
        .orElse("");
  }

  /** The tasks that hours were written on. */
  public List<String> tasks() {
    return names(worked);
  }

  /** The meters that were read. */
  public List<String> meters() {
    return names(used);
  }

  private static List<String> names(List<Sum> sums) {
    return sums.stream().map(Sum::what).filter(one -> !one.isEmpty()).distinct().sorted().toList();
  }
}
