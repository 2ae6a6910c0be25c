package dk.samdrift.app.ledger;

import static dk.samdrift.app.language.Messages.msg;

import dk.samdrift.app.language.Formats;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The engine speaks of files, since the command line has nothing else. Whoever reads its sentences
 * on a page has never seen these files, but knows the page where the same thing is said.
 */
public final class OnPages {

  private static final Pattern FILE = Pattern.compile("\\b(?:i |I )?([a-z]+)\\.csv\\b");

  private static final Pattern DAY =
      Pattern.compile("\\b\\d{4}-(?:0\\d|1[0-2])-(?:[0-2]\\d|3[01])\\b");

  private static final Map<String, String> FIELDS =
      Map.of(
          " i feltet »fallback«", "fallback",
          "»fallback«", "fallback.alone",
          "hvor »from« er", "from",
          "»from«", "from.alone",
          "»member«", "member",
          "»paid_by«", "paid-by",
          "»date«", "date",
          "»service_from«", "service-from",
          "»service_to«", "service-to",
          "»percent«", "percent");

  private OnPages() {}

  /** A sentence of the engine in the words of the pages. */
  public static String words(String sentence) {
    String said = sentence;
    for (String field :
        FIELDS.keySet().stream().sorted((a, b) -> b.length() - a.length()).toList()) {
      said = said.replace(field, msg("ledger.on-pages.field." + FIELDS.get(field)));
    }
    said = DAY.matcher(said).replaceAll(match -> day(match.group()));
    return files(said, "");
  }

  /** The same for somebody who has the one file before them, and so knows it and its columns. */
  public static String files(String sentence, String own) {
    return FILE.matcher(sentence)
        .replaceAll(match ->
            Matcher.quoteReplacement(
                own.equals(match.group(1) + ".csv")
                    ? match.group()
                    : msg(
                        (match.group().contains(" ") ? "ledger.on-pages.in." : "ledger.on-pages.")
                            + match.group(1))));
  }

  /** As it stands there, where it is no day of the calendar. */
  private static String day(String text) {
    try {
      return Formats.fullDay(LocalDate.parse(text));
    } catch (DateTimeException e) {
      return text;
    }
  }

  /** Where what a file says is kept. */
  public static String place(String file) {
    return file.endsWith(".csv")
        ? msg("ledger.on-pages.place." + file.substring(0, file.length() - 4))
        : file;
  }
}
