/** The page of a cooperation: where it stands on its road. */
@NullMarked
package dk.samdrift.app.cooperation.road;

import org.jspecify.annotations.NullMarked;
