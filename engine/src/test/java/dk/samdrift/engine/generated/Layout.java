package dk.samdrift.engine.generated;

import java.util.List;
import java.util.stream.Collectors;

/** How a file is written, which changes nothing of what it says. */
record Layout(
    boolean byteOrderMark,
    boolean crlf,
    boolean lastNewline,
    boolean emptyLines,
    boolean quoteAll) {

  static final Layout PLAIN = new Layout(false, false, true, false, false);

  static Layout of(Dice dice) {
    return dice.chance(50)
        ? PLAIN
        : new Layout(
            dice.chance(40), dice.chance(40), dice.chance(60), dice.chance(40), dice.chance(30));
  }

  /** A record with its line end and, here and there, an empty line after it. */
  String record(List<String> fields, int place) {
    String lineEnd = crlf ? "\r\n" : "\n";
    return fields.stream().map(this::field).collect(Collectors.joining(","))
        + lineEnd
        + (emptyLines && place % 3 == 0 ? lineEnd : "");
  }

  private String field(String text) {
    boolean needsQuotes = text.chars().anyMatch(c -> ",\"\r\n".indexOf(c) >= 0);
    return quoteAll || needsQuotes ? '"' + text.replace("\"", "\"\"") + '"' : text;
  }
}
