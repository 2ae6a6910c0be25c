package dk.samdrift.app.organisation.estate;

import static dk.samdrift.app.language.Messages.msg;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

/** What the answers about an estate must be like, each for itself: the same for forms and files. */
public final class EstateRules {

  private static final int LONGEST_NAME = 200;
  private static final int LONGEST_CODE = 40;
  private static final int LONGEST_TOWN = 100;
  private static final int OLDEST = 1000;
  private static final int YEARS_AHEAD = 10;

  private EstateRules() {}

  /** What is wrong and what to do, by the names of the fields. */
  public static Map<String, String> wrong(EstateForm typed, LocalDate today) {
    Map<String, String> wrong = new LinkedHashMap<>();
    if (typed.get("name").isEmpty() || typed.get("name").length() > LONGEST_NAME) {
      wrong.put("name", msg("organisation.estate.name.wrong"));
    }
    if (typed.get("code").isEmpty() || typed.get("code").length() > LONGEST_CODE) {
      wrong.put("code", msg("organisation.estate.code.wrong"));
    }
    if (typed.get("street").length() > LONGEST_NAME) {
      wrong.put("street", msg("organisation.estate.too-long", LONGEST_NAME));
    }
    if (typed.get("town").length() > LONGEST_TOWN) {
      wrong.put("town", msg("organisation.estate.too-long", LONGEST_TOWN));
    }
    if (!typed.get("postalCode").matches("([0-9]{4})?")) {
      wrong.put("postalCode", msg("organisation.estate.postalCode.wrong"));
    }
    if (!isYear(typed.get("builtYear"), today)) {
      wrong.put("builtYear", msg("organisation.estate.builtYear.wrong"));
    }
    String position = typed.get("position");
    if (!position.isEmpty() && Positions.parse(position).isEmpty()) {
      wrong.put("position", msg("organisation.estate.position.wrong"));
    }
    return wrong;
  }

  private static boolean isYear(String text, LocalDate today) {
    if (text.isEmpty()) {
      return true;
    }
    return text.matches("[0-9]{4}")
        && Integer.parseInt(text) >= OLDEST
        && Integer.parseInt(text) <= today.getYear() + YEARS_AHEAD;
  }
}
