package dk.samdrift.app.language;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;

/** How figures, dates and times are written for Danes: 1.234,56 kr., 7,25, 9. feb. */
public final class Formats {

  /** Where the users are. */
  public static final ZoneId COPENHAGEN = ZoneId.of("Europe/Copenhagen");

  private static final DateTimeFormatter SHORT =
      DateTimeFormatter.ofPattern("d. MMM", Messages.DANISH);
  private static final DateTimeFormatter SHORT_WITH_YEAR =
      DateTimeFormatter.ofPattern("d. MMM yyyy", Messages.DANISH);
  private static final DateTimeFormatter LONG =
      DateTimeFormatter.ofPattern("d. MMMM yyyy", Messages.DANISH);
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("HH.mm", Messages.DANISH);

  /** The sign that Danish typography uses for minus. */
  private static final char MINUS = '\u2212';

  private Formats() {}

  /** An amount with its unit: 1.234,56 kr. */
  public static String kroner(long oere) {
    return amount(oere) + "\u00a0kr.";
  }

  /** An amount in kroner for a column whose head tells the unit: 1.234,56. */
  public static String amount(long oere) {
    return hundredths(oere);
  }

  /** Hours for a column whose head tells the unit: 7,25. */
  public static String hours(long hundredths) {
    return hundredths(hundredths);
  }

  /** A whole number: 1.234. */
  public static String count(long number) {
    String digits = grouped(Long.toUnsignedString(Math.absExact(number)));
    return number < 0 ? MINUS + digits : digits;
  }

  /** A day near today: 9. feb., with its year when it is not today's. */
  public static String day(LocalDate day, LocalDate today) {
    return (day.getYear() == today.getYear() ? SHORT : SHORT_WITH_YEAR).format(day);
  }

  /** A day with its year, where the next one may be years away: 9. feb. 2026. */
  public static String dayWithYear(LocalDate day) {
    return SHORT_WITH_YEAR.format(day);
  }

  /** A day in full: 9. februar 2026. */
  public static String fullDay(LocalDate day) {
    return LONG.format(day);
  }

  /** A month by its number from 1: februar. */
  public static String month(int number) {
    return Month.of(number).getDisplayName(TextStyle.FULL_STANDALONE, Messages.DANISH);
  }

  /** Which day it is for the users. */
  public static LocalDate today(Clock clock) {
    return LocalDate.ofInstant(clock.instant(), COPENHAGEN);
  }

  /** A moment as the clock on the wall shows it: 9. feb. 2026 kl. 14.05. */
  public static String moment(Instant moment) {
    ZonedDateTime local = moment.atZone(COPENHAGEN);
    return SHORT_WITH_YEAR.format(local) + " kl. " + TIME.format(local);
  }

  /** How much a file holds: 950 byte, 12,5 kB, 3,0 MB. */
  public static String bytes(long size) {
    if (size < 1000) {
      return size + " byte";
    }
    boolean isMega = size > 999_900;
    long tenths = Math.ceilDiv(size * 10, isMega ? 1_000_000 : 1000);
    return grouped(Long.toString(tenths / 10)) + ',' + tenths % 10 + (isMega ? " MB" : " kB");
  }

  private static String hundredths(long number) {
    long whole = Math.abs(number / 100);
    long rest = Math.abs(number % 100);
    String text = grouped(Long.toString(whole)) + ',' + (rest < 10 ? "0" : "") + rest;
    return number < 0 ? MINUS + text : text;
  }

  private static String grouped(String digits) {
    StringBuilder text = new StringBuilder(digits);
    for (int i = digits.length() - 3; i > 0; i -= 3) {
      text.insert(i, '.');
    }
    return text.toString();
  }
}
