package dk.samdrift.app.site;

import dk.samdrift.app.site.Browser.Answer;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A form as it stands on a page, to be filled in and sent later. */
public record Sheet(String action, Map<String, String> fields) {

  private static final Pattern TEXT =
      Pattern.compile(
          "<input[^>]* name=\"([^\"]+)\" type=\"(?:text|email|date)\" value=\"([^\"]*)\"");
  private static final Pattern HIDDEN =
      Pattern.compile("<input type=\"hidden\" name=\"([^\"]+)\" value=\"([^\"]*)\"");
  private static final Pattern CHOSEN =
      Pattern.compile(
          "<select[^>]* name=\"([^\"]+)\"(?:(?!</select>).)*<option value=\"([^\"]*)\" selected",
          Pattern.DOTALL);

  /** Keeps its own copy. */
  public Sheet {
    fields = Map.copyOf(fields);
  }

  /** The form of an id on a page. */
  public static Sheet on(Answer page, String id) {
    Matcher form =
        Pattern.compile(
                "<form[^>]* id=\"" + id + "\" action=\"([^\"]+)\".*?</form>", Pattern.DOTALL)
            .matcher(page.html());
    if (!form.find()) {
      throw new IllegalStateException("no form " + id + ": " + page.status() + " " + page.text());
    }
    Map<String, String> fields = new TreeMap<>();
    for (Pattern kind : new Pattern[] {TEXT, HIDDEN, CHOSEN}) {
      Matcher field = kind.matcher(form.group());
      while (field.find()) {
        fields.put(field.group(1), plain(field.group(2)));
      }
    }
    return new Sheet(plain(form.group(1)), fields);
  }

  private static String plain(String html) {
    return html.replace("&#39;", "'")
        .replace("&#34;", "\"")
        .replace("&lt;", "<")
        .replace("&amp;", "&");
  }

  /** What a field says. */
  public String says(String field) {
    return fields.getOrDefault(field, "");
  }

  /** The same with something typed in a field. */
  public Sheet with(String field, String text) {
    Map<String, String> more = new TreeMap<>(fields);
    more.put(field, text);
    return new Sheet(action, more);
  }

  /** The same, sent elsewhere. */
  public Sheet to(String path) {
    return new Sheet(path, fields);
  }
}
