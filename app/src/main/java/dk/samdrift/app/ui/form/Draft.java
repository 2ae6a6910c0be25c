package dk.samdrift.app.ui.form;

import java.time.Instant;
import java.util.Map;

/**
 * What somebody had typed in a form and not saved.
 *
 * @param action what it was to be posted to, with the version that the form was opened with
 * @param answers by the names of the fields
 */
public record Draft(String action, Map<String, String> answers, Instant writtenAt) {

  /** Keeps its own copy. */
  public Draft {
    answers = Map.copyOf(answers);
  }
}
