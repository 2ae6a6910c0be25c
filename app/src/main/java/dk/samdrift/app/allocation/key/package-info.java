/** The keys of a cooperation in all their versions, and what would come of another one. */
@NullMarked
package dk.samdrift.app.allocation.key;

import org.jspecify.annotations.NullMarked;
