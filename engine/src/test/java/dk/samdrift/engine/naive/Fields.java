package dk.samdrift.engine.naive;

import java.math.BigInteger;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Reads the values of one record and remembers whether one of them was unreadable or forbidden. */
final class Fields {
  private final Row row;
  private boolean bad;

  Fields(Row row) {
    this.row = row;
  }

  Row row() {
    return row;
  }

  boolean isBad() {
    return bad;
  }

  /** A rule about the values that does not hold makes the record bad. */
  void require(boolean holds) {
    bad |= !holds;
  }

  String required(String column) {
    require(!row.text(column).isEmpty());
    return row.text(column);
  }

  String optional(String column) {
    return row.text(column);
  }

  String account() {
    require(!row.text("account").endsWith("."));
    return required("account");
  }

  /** One of the allowed words; an empty field is the first of them. */
  String wordOrDefault(String column, List<String> allowed) {
    return row.text(column).isEmpty() ? allowed.getFirst() : word(column, allowed);
  }

  String word(String column, List<String> allowed) {
    require(allowed.contains(row.text(column)));
    return row.text(column);
  }

  LocalDate date(String column) {
    Optional<LocalDate> date = readDate(row.text(column));
    require(date.isPresent());
    return date.orElse(LocalDate.EPOCH);
  }

  Optional<LocalDate> optionalDate(String column) {
    return row.text(column).isEmpty() ? Optional.empty() : Optional.of(date(column));
  }

  private static Optional<LocalDate> readDate(String text) {
    if (!text.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}")) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.parse(text));
    } catch (DateTimeException notReal) {
      return Optional.empty();
    }
  }

  BigInteger amountOere() {
    BigInteger oere = hundredths("amount");
    require(Numbers.fitsIn64Bits(oere));
    return oere;
  }

  BigInteger hundredths(String column) {
    Optional<BigInteger> hundredths = Numbers.readHundredths(row.text(column));
    require(hundredths.isPresent());
    return hundredths.orElse(BigInteger.ZERO);
  }

  Fraction number(String column) {
    Optional<Fraction> number = Numbers.read(row.text(column), 9);
    require(number.isPresent());
    return number.orElse(Fraction.ZERO);
  }

  Fraction numberNotNegative(String column) {
    Fraction number = number(column);
    require(number.signum() >= 0);
    return number;
  }

  int firstMonth() {
    if (row.text("year_start_month").isEmpty()) {
      return 1;
    }
    Fraction month = number("year_start_month");
    for (int candidate = 1; candidate <= 12; candidate++) {
      if (month.equals(Fraction.of(candidate))) {
        return candidate;
      }
    }
    require(false);
    return 1;
  }
}
