/** Who takes part, is thought of, said no or left, and why. */
@NullMarked
package dk.samdrift.app.cooperation.participation;

import org.jspecify.annotations.NullMarked;
