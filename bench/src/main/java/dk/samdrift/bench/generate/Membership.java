package dk.samdrift.bench.generate;

/** A member's time in a cooperation in whole months, the last one included. */
record Membership(Member member, int firstMonth, int lastMonth) {
  /** From before every generated year. */
  static final int ALWAYS = 2020 * 12;

  /** An open end. */
  static final int OPEN = 9999 * 12 + 11;

  static Membership always(Member member) {
    return new Membership(member, ALWAYS, OPEN);
  }

  boolean isIn(int month) {
    return firstMonth <= month && month <= lastMonth;
  }
}
