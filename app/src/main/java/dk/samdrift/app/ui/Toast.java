package dk.samdrift.app.ui;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * What the last action did, kept in the session until the next page. It stays until it is closed:
 * nobody reads to a clock.
 *
 * @param tag the outcome in a word
 * @param sentence what happened
 * @param undo takes it back
 */
public record Toast(Tag tag, String sentence, Action.@Nullable Post undo) implements Serializable {}
