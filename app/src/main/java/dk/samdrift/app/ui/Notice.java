package dk.samdrift.app.ui;

import org.jspecify.annotations.Nullable;

/**
 * Something to know before going on.
 *
 * @param tag how it stands, in a word
 * @param sentence what is so and what to do
 * @param action the one thing to do about it
 */
public record Notice(Tag tag, String sentence, @Nullable Action action) {}
