package dk.samdrift.app.intake;

import dk.samdrift.app.allocation.Agreement.Row;
import dk.samdrift.app.cooperation.Participations.Spoken;
import dk.samdrift.app.ledger.RecordFile;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is in files, against what is in the books.
 *
 * @param code which cooperation of the files was read
 * @param codes all that there are in the files
 * @param begins is a book begun with it?
 * @param startMonth in which month its accounting year begins
 * @param counts one for each file of records
 * @param years those that are opened
 * @param agreed rows of an agreement that are new
 * @param agreedAlready so many rows are agreed already
 * @param spoken what is said of members
 * @param joined so many members take part otherwise than before
 * @param changes what would change in agreements and memberships, in words
 * @param faults the first of them
 * @param blocking so many faults keep everything out
 * @param faultsInAll so many there are
 * @param batch the batch that came of it; none when nothing was loaded
 */
public record Findings(
    String code,
    List<String> codes,
    boolean begins,
    int startMonth,
    List<FileCount> counts,
    List<Integer> years,
    List<Row> agreed,
    long agreedAlready,
    List<Spoken> spoken,
    int joined,
    List<String> changes,
    List<Fault> faults,
    long blocking,
    long faultsInAll,
    @Nullable UUID batch) {

  /** Keeps its own copies. */
  public Findings {
    codes = List.copyOf(codes);
    counts = List.copyOf(counts);
    years = List.copyOf(years);
    agreed = List.copyOf(agreed);
    spoken = List.copyOf(spoken);
    changes = List.copyOf(changes);
    faults = List.copyOf(faults);
  }

  /** Can it be loaded? */
  public boolean isSound() {
    return blocking == 0;
  }

  /** So many records are new. */
  public long added() {
    return counts.stream().mapToLong(FileCount::added).sum();
  }

  /** Would loading change anything? */
  public boolean isNews() {
    return added() > 0 || !agreed.isEmpty() || !spoken.isEmpty();
  }

  long added(RecordFile file) {
    return counts.stream().filter(one -> one.file() == file).mapToLong(FileCount::added).sum();
  }

  BigDecimal addedSum(RecordFile file) {
    return counts.stream()
        .filter(one -> one.file() == file)
        .map(FileCount::addedSum)
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  Findings with(UUID loaded) {
    return new Findings(
        code,
        codes,
        begins,
        startMonth,
        counts,
        years,
        agreed,
        agreedAlready,
        spoken,
        joined,
        changes,
        faults,
        blocking,
        faultsInAll,
        loaded);
  }
}
