package dk.samdrift.engine.job.master;

/** A rule that turns a shared cost into members' weights, by kind (settlement.md section 1). */
public sealed interface AllocationKey {

  /** Over which time hours and consumption are weighed. */
  enum Period {
    /** Those of the segment the cost belongs to. */
    SEGMENT,
    /** Those of the whole accounting year. */
    YEAR
  }

  /** Agreed shares, one per member (shares.csv). */
  record Fixed() implements AllocationKey {}

  /** A known number of each member: dwellings, area, units. */
  record ByMeasure(String measure) implements AllocationKey {}

  /** Everyone alike. */
  record Equal() implements AllocationKey {}

  /** Hours worked for each member; an empty task means all tasks. */
  record ByHours(String task, Period period) implements AllocationKey {}

  /**
   * The hours that the posting's employee worked for each member; everyone's for a posting without
   * employee.
   */
  record ByEmployeeHours(Period period) implements AllocationKey {}

  /** What each member's meter shows. */
  record ByQuantity(String meter, Period period) implements AllocationKey {}

  /** Other keys with a percentage each (parts.csv). */
  record Composite() implements AllocationKey {}
}
