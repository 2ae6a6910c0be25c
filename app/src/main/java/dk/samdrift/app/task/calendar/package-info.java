/** What somebody has to do, as a calendar that other programs fetch by a private link. */
@NullMarked
package dk.samdrift.app.task.calendar;

import org.jspecify.annotations.NullMarked;
