package dk.samdrift.app.playbook.loading;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * A place in a file and what stands there. Asked for what is not there it answers with nothing, so
 * that a file that is wrong in one place can still be judged in others.
 *
 * @param pointer as RFC 6901 has it
 * @param lines where each pointer begins
 */
record Spot(JsonNode node, String pointer, Map<String, Integer> lines) {

  Spot at(String name) {
    return new Spot(node.path(name), pointer + "/" + escaped(name), lines);
  }

  /** The items of a list, or none. */
  List<Spot> all(String name) {
    return at(name).items();
  }

  /** What this list holds; nothing when it is no list. */
  List<Spot> items() {
    List<Spot> items = new ArrayList<>();
    for (int i = 0; node.isArray() && i < node.size(); i++) {
      items.add(new Spot(node.path(i), pointer + "/" + i, lines));
    }
    return items;
  }

  boolean has(String name) {
    return node.has(name);
  }

  /** The text here; empty when there is none. */
  String text() {
    return node.asString("");
  }

  String text(String name) {
    return at(name).text();
  }

  /** The whole number of a name, or 0. */
  int number(String name) {
    return node.path(name).asInt(0);
  }

  /** Where it begins, or else what it would stand in. */
  int line() {
    return line(pointer, lines);
  }

  static int line(String pointer, Map<String, Integer> lines) {
    Integer line = lines.get(pointer);
    int end = pointer.lastIndexOf('/');
    if (line != null || end < 0) {
      return line == null ? 1 : line;
    }
    return line(pointer.substring(0, end), lines);
  }

  static String escaped(String name) {
    return name.replace("~", "~0").replace("/", "~1");
  }
}
