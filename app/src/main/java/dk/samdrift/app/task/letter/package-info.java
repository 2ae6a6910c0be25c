/** Letters about what is to be done: how often somebody wants them, and sending them once. */
@NullMarked
package dk.samdrift.app.task.letter;

import org.jspecify.annotations.NullMarked;
