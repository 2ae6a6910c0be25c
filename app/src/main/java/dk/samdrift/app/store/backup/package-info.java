/**
 * All that the database holds in one file that can be read without the program, and the way back.
 * Knows tables from the catalogue of the database only.
 */
@NamedInterface("backup")
@NullMarked
package dk.samdrift.app.store.backup;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
