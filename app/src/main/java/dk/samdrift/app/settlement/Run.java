package dk.samdrift.app.settlement;

import dk.samdrift.app.file.FileId;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One settling of a cooperation's accounting year.
 *
 * @param number which version of the year's settlement it is; 0 when problems prevented one
 * @param input what was settled, packed; its hash does not depend on the packing
 * @param output what came out, packed; none when problems prevented it
 * @param seen how things stood in the books and the agreement when it was begun
 * @param booked what the books say is dated in the year, in øre
 * @param signatures who has approved it
 */
public record Run(
    UUID id,
    UUID cooperation,
    int year,
    int number,
    long errors,
    long warnings,
    FileId input,
    @Nullable FileId output,
    String inputSha256,
    String outputSha256,
    String engine,
    String seen,
    long booked,
    long postings,
    String byName,
    Instant at,
    List<Signature> signatures) {

  /** Keeps its own copy. */
  public Run {
    signatures = List.copyOf(signatures);
  }

  /** Somebody's yes in a role. */
  public record Signature(String role, UUID person, String personName, Instant at) {}

  /** Is there a settlement? */
  public boolean isSettled() {
    return number > 0;
  }

  /** Have two people of the two roles said yes? */
  public boolean isApproved() {
    return signatures.size() == 2;
  }
}
