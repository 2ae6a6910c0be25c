/** Estates out of files and into files: what others keep in spreadsheets comes in, and goes out. */
@NamedInterface("exchange")
@NullMarked
package dk.samdrift.app.organisation.exchange;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
