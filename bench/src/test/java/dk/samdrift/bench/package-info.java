/** What the commands of the measurements say. */
@NullMarked
package dk.samdrift.bench;

import org.jspecify.annotations.NullMarked;
