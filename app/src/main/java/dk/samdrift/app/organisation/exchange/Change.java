package dk.samdrift.app.organisation.exchange;

import dk.samdrift.app.organisation.Member;
import dk.samdrift.app.organisation.estate.EstateForm;
import dk.samdrift.app.organisation.measure.Measured;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a file says about an estate, beside what is there.
 *
 * @param row the first one about it
 * @param before none for a new estate
 * @param figures those to be put in force
 * @param differences what would change, in words
 */
record Change(
    int row,
    @Nullable Member before,
    EstateForm after,
    List<Measured> figures,
    List<Difference> differences) {

  /**
   * What would change.
   *
   * @param before empty when nothing was there
   */
  public record Difference(String what, String before, String after) {}

  boolean isNew() {
    return before == null;
  }

  boolean isNothing() {
    return before != null && differences.isEmpty();
  }

  /** Is more changed than figures? */
  boolean isOfFacts() {
    return before == null || !EstateForm.of(before).difference(after).isEmpty();
  }

  /** The name that the estate gets or keeps. */
  String name() {
    return after.get("name");
  }
}
