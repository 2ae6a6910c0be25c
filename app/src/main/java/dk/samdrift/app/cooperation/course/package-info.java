/** From idea to operation and to the end: every turn with who decided it and why. */
@NullMarked
package dk.samdrift.app.cooperation.course;

import org.jspecify.annotations.NullMarked;
