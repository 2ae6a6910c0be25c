package dk.samdrift.app.organisation.measure;

import static dk.samdrift.app.language.Messages.msg;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Something about an estate that is counted or measured, in the order in which pages show it. */
public enum Measure {
  /** Dwellings for families. */
  FAMILY_DWELLINGS(Kind.COUNT),
  /** Dwellings for the young. */
  YOUTH_DWELLINGS(Kind.COUNT),
  /** Dwellings for the elderly. */
  ELDERLY_DWELLINGS(Kind.COUNT),
  /** Tenancies that are no dwellings, each with its square metres. */
  BUSINESS(Kind.AREAS),
  /** Garages and carports. */
  GARAGES(Kind.COUNT),
  /** The square metres of all dwellings together. */
  DWELLING_AREA(Kind.AREA),
  /** The square metres outdoors that the estate looks after. */
  OUTDOOR_AREA(Kind.AREA),
  /** What all dwellings pay in a year, in kroner. */
  RENT(Kind.KRONER),
  /** Those who live there. */
  RESIDENTS(Kind.COUNT);

  /** How it is measured. */
  public enum Kind {
    /** Whole things. */
    COUNT,
    /** Square metres with at most two decimals. */
    AREA,
    /** The square metres of several things, each for itself. */
    AREAS,
    /** Kroner with at most two decimals. */
    KRONER
  }

  /** The kinds of dwellings there are; their sum is the number of dwellings. */
  public static final List<Measure> DWELLINGS =
      List.of(FAMILY_DWELLINGS, YOUTH_DWELLINGS, ELDERLY_DWELLINGS);

  private final Kind kind;

  Measure(Kind kind) {
    this.kind = kind;
  }

  /** How it is measured. */
  public Kind kind() {
    return kind;
  }

  /** What users call it. */
  public String words() {
    return msg("organisation.measure." + name());
  }

  /** The same with the unit of its figures, where they have one: Boligareal (m²). */
  public String head() {
    return kind == Kind.COUNT ? words() : words() + " (" + unit() + ")";
  }

  /** Its unit. */
  public String unit() {
    return msg("organisation.measure.unit." + kind);
  }

  /** The name of its field in forms and files. */
  public String field() {
    String[] parts = name().toLowerCase(Locale.ROOT).split("_", -1);
    return parts[0]
        + Arrays.stream(parts)
            .skip(1)
            .map(part -> Character.toUpperCase(part.charAt(0)) + part.substring(1))
            .reduce("", String::concat);
  }
}
