package dk.samdrift.app.organisation.exchange;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;

/**
 * What would come of a file, and what is wrong with it.
 *
 * @param rows how many say something about an estate
 * @param changes what would change, in the order of the file
 * @param unchanged how many estates are already as the file says
 * @param dwellings of the estates in the file, on a day when all its figures hold
 */
record Plan(
    int rows, List<Change> changes, int unchanged, List<Fault> faults, Dwellings dwellings) {

  /** The control total. */
  record Dwellings(LocalDate day, long before, long after) {}

  long added() {
    return changes.stream().filter(Change::isNew).count();
  }

  long changed() {
    return changes.size() - added();
  }

  /** Are there mistakes below the heads? */
  boolean hasWrongRows() {
    return rows > 0 && faults.stream().anyMatch(one -> one.row() > 1);
  }

  boolean isReady() {
    return faults.isEmpty() && !changes.isEmpty();
  }

  /** Another one when what would happen is not the same: to save only what was shown. */
  String print() {
    StringBuilder all = new StringBuilder();
    for (Change one : changes) {
      all.append(one.row()).append(one.before() == null ? "" : one.before().id());
      all.append(one.after()).append(one.differences()).append('\n');
    }
    all.append(faults);
    try {
      byte[] bytes = all.toString().getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
