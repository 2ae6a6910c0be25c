/** Figures of members that stand in the place of the register's. */
@NullMarked
package dk.samdrift.app.allocation.figure;

import org.jspecify.annotations.NullMarked;
