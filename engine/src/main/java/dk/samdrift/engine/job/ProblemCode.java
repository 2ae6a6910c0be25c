package dk.samdrift.engine.job;

/**
 * What can be wrong with a job (settlement.md section 4). The sentences stand in {@code
 * problems_da.properties}.
 */
public enum ProblemCode {
  /** A shared posting on an account without a rule that day. */
  NO_RULE,
  /** No weight in a segment with an amount, and no fallback that has. */
  ZERO_WEIGHT,
  /** A member's weight in a segment is negative. */
  NEGATIVE_WEIGHT,
  /** A shared amount on days on which nobody is a member. */
  NO_MEMBERS,
  /** A member of the segment without a row in the fixed shares in force. */
  NO_SHARE,
  /** A reference to a member that does not exist. */
  UNKNOWN_MEMBER,
  /** A reference to a cooperation that does not exist. */
  UNKNOWN_COOPERATION,
  /** A reference to a key that does not exist, or does not exist yet. */
  UNKNOWN_KEY,
  /** A reference to a measure that does not exist, or that a member has no value of. */
  UNKNOWN_MEASURE,
  /** Someone who is not a member then. */
  NOT_A_MEMBER,
  /** The rule demands a member, the posting names none. */
  DIRECT_WITHOUT_MEMBER,
  /** An unreadable or forbidden value. */
  BAD_VALUE,
  /** A period that cannot be, or two versions from the same day. */
  BAD_PERIOD,
  /** A cooperation or member twice. */
  DUPLICATE_ID,
  /** The same source id with other content. */
  DUPLICATE_SOURCE_ID,
  /** Percents that do not make 100, a missing version, or a circle. */
  BAD_COMPOSITE,
  /** A file or record that is not canonical CSV. */
  BAD_FILE,
  /** Records outside the accounting year, gathered. */
  OUT_OF_YEAR,
  /** A final sum beyond 64 bits. */
  OVERFLOW
}
