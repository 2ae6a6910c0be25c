/** New cooperations, and those that run already. */
@NullMarked
package dk.samdrift.app.cooperation.start;

import org.jspecify.annotations.NullMarked;
