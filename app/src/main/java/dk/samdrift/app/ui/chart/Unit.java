package dk.samdrift.app.ui.chart;

import static dk.samdrift.app.language.Messages.msg;

import dk.samdrift.app.language.Formats;

/** What the figures of a chart count. */
public enum Unit {
  /** Amounts in øre, written in kroner. */
  KRONER("ui.chart.unit.kroner", 100),
  /** Hundredths of hours. */
  HOURS("ui.chart.unit.hours", 100),
  /** Whole things. */
  COUNT("ui.chart.unit.count", 1);

  private final String key;
  private final long one;

  Unit(String key, long one) {
    this.key = key;
    this.one = one;
  }

  /** Its name, for heads of columns. */
  public String label() {
    return msg(key);
  }

  /** A figure as the table writes it. */
  public String figure(long value) {
    return switch (this) {
      case KRONER -> Formats.amount(value);
      case HOURS -> Formats.hours(value);
      case COUNT -> Formats.count(value);
    };
  }

  /** A whole figure as an axis writes it. */
  String whole(long value) {
    return Formats.count(value / one);
  }

  /** How much one of it is. */
  long one() {
    return one;
  }
}
