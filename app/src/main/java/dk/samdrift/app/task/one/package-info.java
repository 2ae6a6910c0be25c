/** One task: what it is, whose, its log, and changes to it. */
@NullMarked
package dk.samdrift.app.task.one;

import org.jspecify.annotations.NullMarked;
