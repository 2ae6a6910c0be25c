package dk.samdrift.app.ui;

import static dk.samdrift.app.language.Messages.msg;

import java.io.Serializable;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the last action did, kept in the session until the next page. It stays until it is closed:
 * nobody reads to a clock.
 *
 * @param tag the outcome in a word
 * @param sentence what happened
 * @param undo takes it back
 */
public record Toast(Tag tag, String sentence, Action.@Nullable Post undo) implements Serializable {

  /** Something was saved. */
  public static Toast done(String sentence) {
    return new Toast(Tag.good(msg("ui.done")), sentence, null);
  }

  /** Something was saved that can be taken back by posting what was before. */
  public static Toast done(String sentence, String href, Map<String, String> before) {
    Action.Post undo = new Action.Post(msg("ui.undo"), href, before, Action.Weight.PLAIN);
    return new Toast(Tag.good(msg("ui.done")), sentence, undo);
  }
}
