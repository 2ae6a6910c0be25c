package dk.samdrift.engine.generated;

import dk.samdrift.engine.naive.InputFile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes records with a source_id of their own or none, and some once more with the same content.
 */
final class SourceIds {
  private final Dice dice;
  private final Draft draft;
  private final InputFile file;
  private final String prefix;
  private final int percentWithId;
  private final List<Map<String, String>> withId = new ArrayList<>();

  SourceIds(Dice dice, Draft draft, InputFile file, String prefix) {
    this.dice = dice;
    this.draft = draft;
    this.file = file;
    this.prefix = prefix;
    this.percentWithId = dice.chance(85) ? 80 : 0;
  }

  void write(Map<String, String> values) {
    Map<String, String> record = new HashMap<>(values);
    record.put("source_id", dice.chance(percentWithId) ? nextId() : "");
    draft.add(file, record);
    if (!record.getOrDefault("source_id", "").isEmpty()) {
      withId.add(record);
    }
  }

  /** The same thing once more without a source_id: both count. */
  void writeTwin(Map<String, String> values) {
    Map<String, String> record = new HashMap<>(values);
    record.put("source_id", "");
    draft.add(file, record);
  }

  private String nextId() {
    String id = prefix + (withId.size() + 1);
    return switch (dice.between(0, 19)) {
      case 0 -> id + ", \"rettet\"";
      case 1 -> "\uFF30" + id;
      case 2 -> "\uD83D\uDCC4" + id;
      default -> id;
    };
  }

  /** The same source_id again, the number perhaps written otherwise: it is to be ignored. */
  void repeatSome(String cooperation) {
    for (Map<String, String> record : dice.some(withId, Math.max(0, dice.between(-2, 2)))) {
      Map<String, String> again = new HashMap<>(record);
      for (String number : List.of("amount", "hours", "quantity")) {
        again.computeIfPresent(number, (column, text) -> rewritten(text));
      }
      again.put("cooperation", cooperation);
      draft.add(file, again);
    }
  }

  private static String rewritten(String number) {
    return number.startsWith("-") ? "-0" + number.substring(1) : "0" + number;
  }
}
