/** The pages that show the history: all of it, and one entry with its number and hash. */
@NullMarked
package dk.samdrift.app.history.journal;

import org.jspecify.annotations.NullMarked;
