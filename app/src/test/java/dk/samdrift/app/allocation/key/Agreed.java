package dk.samdrift.app.allocation.key;

import dk.samdrift.app.cooperation.Garden;
import dk.samdrift.app.site.Browser;
import dk.samdrift.app.site.Browser.Answer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;

/** Types what a cooperation agrees on into its forms. */
public record Agreed(Garden garden, Browser who) {

  private static final List<String> DECISION =
      List.of("title", "Referat, punkt 4", "decidedBy", "Haveudvalget", "decidedOn", "2026-01-15");

  /** The address of a page. */
  public String page(String page) {
    return garden.path() + "/allocation/" + page;
  }

  private Answer send(String form, String to, String... more) {
    List<String> values = new ArrayList<>(DECISION);
    Collections.addAll(values, more);
    return who.post(page(form), page(to), values.toArray(String[]::new));
  }

  /** A new key. */
  public Answer key(int version, String name, String kind, String from, String... more) {
    List<String> values = new ArrayList<>(List.of("key", name, "kind", kind, "from", from));
    Collections.addAll(values, more);
    return send(
        "keys/version",
        "keys/versions?isNew=true&version=" + version,
        values.toArray(String[]::new));
  }

  /** A new version of a key. */
  public Answer version(int version, String name, String kind, String from, String... more) {
    List<String> values = new ArrayList<>(List.of("kind", kind, "from", from));
    Collections.addAll(values, more);
    return send(
        "keys/version?key=" + name,
        "keys/versions?key=" + name + "&version=" + version,
        values.toArray(String[]::new));
  }

  /** What would come of a new key. */
  public Answer preview(String name, String kind, String from, String... more) {
    List<String> values = new ArrayList<>(List.of("key", name, "kind", kind, "from", from));
    Collections.addAll(values, more);
    return send("keys/version", "keys/previews?isNew=true", values.toArray(String[]::new));
  }

  /** A rule. */
  public Answer rule(int version, String account, String key, String from, String... more) {
    List<String> values =
        new ArrayList<>(List.of("account", account, "key", key, "from", from, "covers", "YEAR"));
    Collections.addAll(values, more);
    return send("rules/edit", "rules?version=" + version, values.toArray(String[]::new));
  }

  /** A figure. */
  public Answer figure(int version, String estate, String measure, String value, String from) {
    return send(
        "figures/edit",
        "figures?version=" + version,
        "member",
        garden.estate(estate).toString(),
        "measure",
        "",
        "other",
        measure,
        "value",
        value,
        "from",
        from);
  }

  /** Something is taken back. */
  public Answer remove(String where, String query) {
    return send(where + "/removals/new?" + query, where + "/removals?" + query);
  }

  /** The name of the field for a member's share. */
  public String share(String estate) {
    return "share." + garden.estate(estate);
  }

  /** The name of the field for a member's service level. */
  public String factor(String estate) {
    return "factor." + garden.estate(estate);
  }

  /** The name of the field for a part of a composite key. */
  public static String part(String key) {
    return "part." + HexFormat.of().formatHex(key.getBytes(StandardCharsets.UTF_8));
  }
}
