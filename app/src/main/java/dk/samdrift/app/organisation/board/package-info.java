/** Boards: who sits in them, elections, ends of terms, deputies who step in. */
@NullMarked
package dk.samdrift.app.organisation.board;

import org.jspecify.annotations.NullMarked;
