package dk.samdrift.app.ui;

import org.jspecify.annotations.Nullable;

/**
 * What stands where nothing is yet.
 *
 * @param heading what will be here
 * @param sentence what to do first
 * @param action does it; none when somebody else must
 */
public record EmptyState(String heading, String sentence, @Nullable Action action) {}
