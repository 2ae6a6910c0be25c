/**
 * What people wrote down on the way, and what happened. A note is never changed: a correction is
 * another note that takes its place in the list.
 */
@NamedInterface("note")
@NullMarked
package dk.samdrift.app.cooperation.note;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
