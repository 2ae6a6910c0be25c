package dk.samdrift.app.language;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads figures as Danes write them: 1.234,56, with or without the full stops. */
public final class Figures {

  private static final Pattern FIGURE =
      Pattern.compile("-?([0-9]{1,15}|[0-9]{1,3}(\\.[0-9]{3}){1,4})(,[0-9]{1,6})?");

  /** Spaces that people, spreadsheets and phones put between thousands. */
  private static final Pattern SPACES = Pattern.compile("[\\s\\u00a0\\u202f]");

  private Figures() {}

  /** The figure; nothing when the text is none, or could be read in two ways. */
  public static Optional<BigDecimal> parse(String text) {
    String plain = SPACES.matcher(text).replaceAll("").replace('\u2212', '-');
    return FIGURE.matcher(plain).matches()
        ? Optional.of(new BigDecimal(plain.replace(".", "").replace(',', '.')))
        : Optional.empty();
  }

  /** The figure as it is written, with no more decimals than it needs: 1.234,5. */
  public static String words(BigDecimal figure) {
    BigDecimal plain = figure.stripTrailingZeros();
    int decimals = Math.max(0, plain.scale());
    String digits = plain.setScale(decimals).abs().unscaledValue().toString();
    String padded = "0".repeat(Math.max(0, decimals + 1 - digits.length())) + digits;
    String whole = padded.substring(0, padded.length() - decimals);
    String rest = decimals == 0 ? "" : ',' + padded.substring(padded.length() - decimals);
    return (figure.signum() < 0 ? "\u2212" : "") + grouped(whole) + rest;
  }

  /** The same without what makes it easier to read, as a spreadsheet takes it: 1234,5. */
  public static String plain(BigDecimal figure) {
    return words(figure).replace(".", "").replace('\u2212', '-');
  }

  private static String grouped(String digits) {
    return digits.replaceAll("(?<=[0-9])(?=([0-9]{3})+$)", ".");
  }
}
