package dk.samdrift.app.organisation.estate;

import dk.samdrift.app.organisation.Premises.Position;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Places as people copy them out of a map: 55.676098, 12.568337. */
public final class Positions {

  private static final Pattern PAIR =
      Pattern.compile(
          "([0-9]{1,2}(?:[.,][0-9]{1,15})?)°?\\s*[N]?\\s*[;,\\s]\\s*([0-9]{1,2}(?:[.,][0-9]{1,15})?)°?\\s*[EØ]?");
  private static final int DECIMALS = 6;

  private static final BigDecimal SOUTH = new BigDecimal("54.4");
  private static final BigDecimal NORTH = new BigDecimal("58");
  private static final BigDecimal WEST = new BigDecimal("7.7");
  private static final BigDecimal EAST = new BigDecimal("15.3");

  private Positions() {}

  /** The place; nothing when the text is none, or lies outside Denmark. */
  public static Optional<Position> parse(String text) {
    Matcher pair = PAIR.matcher(text.strip());
    if (!pair.matches()) {
      return Optional.empty();
    }
    Position found = new Position(degrees(pair.group(1)), degrees(pair.group(2)));
    return Optional.of(found)
        .filter(place -> isBetween(place.latitude(), SOUTH, NORTH))
        .filter(place -> isBetween(place.longitude(), WEST, EAST));
  }

  /** As it is typed; empty for none. */
  public static String typed(@Nullable Position position) {
    return position == null ? "" : position.latitude() + ", " + position.longitude();
  }

  /** Shows it on a map. */
  static String href(Position place) {
    return "https://www.openstreetmap.org/?mlat=%s&mlon=%s#map=17/%s/%s"
        .formatted(place.latitude(), place.longitude(), place.latitude(), place.longitude());
  }

  private static BigDecimal degrees(String text) {
    return new BigDecimal(text.replace(',', '.')).setScale(DECIMALS, RoundingMode.HALF_EVEN);
  }

  private static boolean isBetween(BigDecimal value, BigDecimal least, BigDecimal most) {
    return value.compareTo(least) >= 0 && value.compareTo(most) <= 0;
  }
}
