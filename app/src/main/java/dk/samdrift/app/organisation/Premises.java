package dk.samdrift.app.organisation;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Where a member lies and when it was built, as far as it is known.
 *
 * @param street with number; empty when unknown
 * @param postalCode four digits; empty when unknown
 * @param town empty when unknown
 * @param builtYear when most of it was taken into use
 */
public record Premises(
    String street,
    String postalCode,
    String town,
    @Nullable Position position,
    @Nullable Integer builtYear) {

  /** Nothing is known. */
  public static final Premises UNKNOWN = new Premises("", "", "", null, null);

  /** A place in degrees (WGS 84), as maps show it. */
  public record Position(BigDecimal latitude, BigDecimal longitude) {}

  /** The address on one line; empty when unknown. */
  public String address() {
    String place = (postalCode + ' ' + town).strip();
    return street.isEmpty() || place.isEmpty() ? street + place : street + ", " + place;
  }
}
