package dk.samdrift.app.allocation;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a cooperation has agreed on dividing its costs, in all its versions: each list is a file of
 * canonical CSV (settlement.md section 1), each row has the decision it rests on.
 *
 * @param version how often something was changed; 0 when nothing is there
 * @param byName who did it last; empty when nothing is there
 */
public record Agreement(
    int version,
    String byName,
    List<Resolution> resolutions,
    List<Key> keys,
    List<Share> shares,
    List<Factor> factors,
    List<Part> parts,
    List<Rule> rules,
    List<Figure> figures) {

  /** Nothing was agreed. */
  public static final Agreement NOTHING =
      new Agreement(
          0, "", List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

  /** Keeps its own copies. */
  public Agreement {
    resolutions = List.copyOf(resolutions);
    keys = List.copyOf(keys);
    shares = List.copyOf(shares);
    factors = List.copyOf(factors);
    parts = List.copyOf(parts);
    rules = List.copyOf(rules);
    figures = List.copyOf(figures);
  }

  /** A decision that versions rest on. */
  public record Resolution(
      UUID id,
      String title,
      String decidedBy,
      LocalDate decidedOn,
      String personName,
      Instant at) {}

  /** What a key weighs by. */
  public enum Kind {
    /** Agreed shares. */
    FIXED,
    /** A figure of each member. */
    MEASURE,
    /** All alike. */
    EQUAL,
    /** Hours worked for each. */
    HOURS,
    /** Hours that the posting's employee worked for each. */
    EMPLOYEE_HOURS,
    /** What each has used. */
    QUANTITY,
    /** Other keys with percents. */
    COMPOSITE;

    /** As canonical CSV writes it. */
    public String word() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /** What a posting without a service period is for. */
  public enum Covers {
    /** The day of its date. */
    DAY,
    /** The calendar month. */
    MONTH,
    /** The quarter of the accounting year. */
    QUARTER,
    /** The accounting year. */
    YEAR;

    /** As canonical CSV writes it. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** One row of any of the lists. */
  public sealed interface Row {
    /** From which day on. */
    LocalDate from();

    /** The decision it rests on. */
    UUID resolution();

    /** The same, resting on another decision. */
    Row on(UUID other);

    /** What there can be one of at a time; two rows with the same are the same version. */
    List<Object> identity();
  }

  /**
   * A version of a key.
   *
   * @param argument the measure, the task or the meter
   * @param isByYear are hours and quantities weighed over the whole accounting year, not the
   *     segment?
   */
  public record Key(
      String key,
      LocalDate from,
      Kind kind,
      @Nullable String argument,
      boolean isByYear,
      UUID resolution)
      implements Row {
    @Override
    public Key on(UUID other) {
      return new Key(key, from, kind, argument, isByYear, other);
    }

    @Override
    public List<Object> identity() {
      return List.of("key", key, from);
    }
  }

  /** The share of a member in a fixed key. */
  public record Share(String key, LocalDate from, UUID member, BigDecimal share, UUID resolution)
      implements Row {
    @Override
    public Share on(UUID other) {
      return new Share(key, from, member, share, other);
    }

    @Override
    public List<Object> identity() {
      return List.of("share", key, from, member);
    }
  }

  /** The service level of a member in a key. */
  public record Factor(String key, LocalDate from, UUID member, BigDecimal factor, UUID resolution)
      implements Row {
    @Override
    public Factor on(UUID other) {
      return new Factor(key, from, member, factor, other);
    }

    @Override
    public List<Object> identity() {
      return List.of("factor", key, from, member);
    }
  }

  /** A part of a composite key. */
  public record Part(
      String key, LocalDate from, String partKey, BigDecimal percent, UUID resolution)
      implements Row {
    @Override
    public Part on(UUID other) {
      return new Part(key, from, partKey, percent, other);
    }

    @Override
    public List<Object> identity() {
      return List.of("part", key, from, partKey);
    }
  }

  /**
   * By which key the postings on accounts are divided.
   *
   * @param account 114 also means 114.10, 114* also 1140, * all
   * @param key a key, or {@code direct}
   */
  public record Rule(
      String account,
      LocalDate from,
      String key,
      @Nullable String fallback,
      Covers covers,
      UUID resolution)
      implements Row {
    /** Not a key: the posting must name its member. */
    public static final String DIRECT = "direct";

    @Override
    public Rule on(UUID other) {
      return new Rule(account, from, key, fallback, covers, other);
    }

    @Override
    public List<Object> identity() {
      return List.of("rule", account, from);
    }
  }

  /** A figure of a member that stands in the place of what the register says. */
  public record Figure(
      UUID member, String measure, LocalDate from, BigDecimal value, UUID resolution)
      implements Row {
    @Override
    public Figure on(UUID other) {
      return new Figure(member, measure, from, value, other);
    }

    @Override
    public List<Object> identity() {
      return List.of("figure", member, measure, from);
    }
  }
}
