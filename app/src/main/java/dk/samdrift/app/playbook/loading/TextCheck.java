package dk.samdrift.app.playbook.loading;

import java.util.List;
import java.util.regex.Pattern;

/** Texts that say something, each more than its title. */
final class TextCheck {

  private static final List<String> BODIES = List.of("text", "guidance", "meaning", "purpose");
  private static final Pattern UNWRITTEN =
      Pattern.compile("\\b(TODO|TBD|FIXME|XXX)\\b|(?i)lorem ipsum|\\.\\.\\.\\s*$");

  private TextCheck() {}

  /** Of all that stands in a place. */
  static void check(Spot one, Faults faults) {
    if (one.node().isObject()) {
      for (String body : BODIES) {
        if (one.has("title") && one.text(body).equals(one.text("title")) && one.has(body)) {
          faults.add(one.at(body).line(), "says-its-title", body);
        }
      }
      one.node().propertyNames().forEach(name -> check(one.at(name), faults));
    } else if (one.node().isArray()) {
      one.items().forEach(item -> check(item, faults));
    } else if (UNWRITTEN.matcher(one.text()).find()) {
      faults.add(one.line(), "unwritten");
    }
  }
}
