package dk.samdrift.app.organisation;

import static dk.samdrift.app.language.Messages.msg;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** What one form says otherwise than another, for the history. */
public final class Differences {

  private Differences() {}

  /**
   * The names of the fields that differ; empty when none does.
   *
   * @param key of the fields' names, before the field itself
   * @param fields in the order of the sentence
   */
  public static String words(
      String key, List<String> fields, Map<String, String> before, Map<String, String> after) {
    return fields.stream()
        .filter(field -> !Objects.equals(before.get(field), after.get(field)))
        .map(field -> msg(key + field))
        .collect(Collectors.joining(", "));
  }

  /** The same with what each field said and says, where that may stand in a history. */
  public static String inFull(
      String key, List<String> fields, Map<String, String> before, Map<String, String> after) {
    return fields.stream()
        .filter(field -> !Objects.equals(before.get(field), after.get(field)))
        .map(field ->
            msg(
                "organisation.difference",
                msg(key + field),
                said(before.getOrDefault(field, "")),
                said(after.getOrDefault(field, ""))))
        .collect(Collectors.joining(", "));
  }

  private static String said(String text) {
    return text.isEmpty() ? msg("organisation.difference.nothing") : "»" + text + "«";
  }
}
