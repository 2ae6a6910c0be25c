/** The wheel of the year: what must have happened when, counted from each accounting year. */
@NamedInterface("year")
@NullMarked
package dk.samdrift.app.task.year;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
