package dk.samdrift.app.ui.components;

import dk.samdrift.app.language.Formats;
import java.time.LocalDate;

/** A row of the sample tables. */
public record SamplePosting(String account, String text, String estate, LocalDate day, long oere) {

  /** One alone. */
  public static final SamplePosting ONE =
      new SamplePosting(
          "119.40",
          "Snerydning",
          ComponentsPage.LONGEST_NAME,
          LocalDate.of(2026, 2, 9),
          -123_456_789);

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 1);

  /** The day as it is read. */
  public String shortDay() {
    return Formats.day(day, TODAY);
  }

  /** The amount as it is read. */
  public String amount() {
    return Formats.amount(oere);
  }
}
