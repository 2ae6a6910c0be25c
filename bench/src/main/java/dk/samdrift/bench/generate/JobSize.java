package dk.samdrift.bench.generate;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How large a generated job is. */
public enum JobSize {
  /** For tests and a first try. */
  SMALL(1, 5, 2_000, 1_000),
  /** What one administration settles. */
  ORGANISATION(20, 100, 500_000, 250_000),
  /** The whole sector at once. */
  NATIONAL(1_500, 7_500, 30_000_000, 16_000_000);

  private final int cooperations;
  private final int members;
  private final int postings;
  private final int hours;

  JobSize(int cooperations, int members, int postings, int hours) {
    this.cooperations = cooperations;
    this.members = members;
    this.postings = postings;
    this.hours = hours;
  }

  public static Optional<JobSize> named(String name) {
    return Arrays.stream(values()).filter(size -> size.label().equals(name)).findFirst();
  }

  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  public int cooperations() {
    return cooperations;
  }

  public int members() {
    return members;
  }

  public int postings() {
    return postings;
  }

  public int hours() {
    return hours;
  }
}
