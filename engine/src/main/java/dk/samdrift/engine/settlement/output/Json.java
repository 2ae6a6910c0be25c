package dk.samdrift.engine.settlement.output;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;

/** Writes a JSON object with indented members, in the order in which they are given. */
final class Json {

  private final StringBuilder text = new StringBuilder("{");
  private final Deque<Boolean> isEmpty = new ArrayDeque<>();

  private Json() {
    isEmpty.push(true);
  }

  /** The text of an object, with a last newline. */
  static String object(Consumer<Json> members) {
    Json json = new Json();
    members.accept(json);
    json.close();
    return json.text.append('\n').toString();
  }

  Json text(String name, String value) {
    name(name);
    quote(value);
    return this;
  }

  Json number(String name, long value) {
    name(name);
    text.append(value);
    return this;
  }

  Json flag(String name, boolean value) {
    name(name);
    text.append(value);
    return this;
  }

  Json object(String name, Consumer<Json> members) {
    name(name);
    text.append('{');
    isEmpty.push(true);
    members.accept(this);
    close();
    return this;
  }

  private void close() {
    boolean wasEmpty = isEmpty.pop();
    if (!wasEmpty) {
      newLine();
    }
    text.append('}');
  }

  private void name(String name) {
    if (!isEmpty.pop()) {
      text.append(',');
    }
    isEmpty.push(false);
    newLine();
    quote(name);
    text.append(": ");
  }

  private void newLine() {
    text.append('\n').append("  ".repeat(isEmpty.size()));
  }

  private void quote(String value) {
    text.append('"');
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      switch (c) {
        case '"' -> text.append("\\\"");
        case '\\' -> text.append("\\\\");
        default -> {
          if (c < ' ') {
            text.append("\\u00").append(Character.forDigit(c >> 4, 16));
            text.append(Character.forDigit(c & 15, 16));
          } else {
            text.append(c);
          }
        }
      }
    }
    text.append('"');
  }
}
