/** Pages about housing organisations, which own estates. */
@NullMarked
package dk.samdrift.app.organisation.housing;

import org.jspecify.annotations.NullMarked;
