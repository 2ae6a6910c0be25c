package dk.samdrift.app.draft;

import dk.samdrift.app.ui.Parameters;
import dk.samdrift.app.ui.form.Drafting;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * What was typed in a form, without what is nobody's business.
 *
 * @param action where the form is sent, with the version that was shown when it was typed
 * @param answers by the names of the fields
 */
public record Typed(DraftPlace place, String action, Map<String, String> answers)
    implements Serializable {

  /** More than anybody types, and less than a book. */
  private static final int LARGEST = 200_000;

  private static final int MOST_FIELDS = 200;
  private static final int LONGEST_ACTION = 600;

  /**
   * Our own fields, and secrets. A form that has a field for a secret sends no mark to begin with.
   */
  private static final Pattern LEFT_OUT = Pattern.compile("(?i)^_|password|secret");

  /** Keeps its own copy. */
  public Typed {
    answers = Map.copyOf(answers);
  }

  /** What a request brings, when it is from a form whose answers may be kept. */
  public static Optional<Typed> in(HttpServletRequest request) {
    Map<String, String[]> sent = request.getParameterMap();
    Map<String, String> answers = new TreeMap<>();
    sent.keySet().stream()
        .filter(name -> !LEFT_OUT.matcher(name).find())
        .forEach(name -> answers.put(clean(name), Parameters.first(sent, name)));
    return DraftPlace.of(Parameters.first(sent, Drafting.MARK))
        .map(place -> new Typed(place, action(request), answers))
        .filter(Typed::isOfDecentSize);
  }

  private static String clean(String name) {
    return name.replace("\0", "");
  }

  /** A draft tells where its form would be sent; a form is sent there. */
  private static String action(HttpServletRequest request) {
    String told = Parameters.first(request.getParameterMap(), Drafting.ACTION);
    if (!told.isEmpty()) {
      return told;
    }
    String query = request.getQueryString();
    return request.getRequestURI() + (query == null ? "" : "?" + query);
  }

  /** How many characters it has. */
  public int size() {
    return answers.entrySet().stream()
        .mapToInt(answer -> answer.getKey().length() + answer.getValue().length())
        .sum();
  }

  private boolean isOfDecentSize() {
    return answers.size() <= MOST_FIELDS
        && size() <= LARGEST
        && action.startsWith("/")
        && action.length() <= LONGEST_ACTION;
  }
}
