/** What an organisation lacks before everybody is represented and can work, and whom one asks. */
@NamedInterface("gap")
@NullMarked
package dk.samdrift.app.organisation.gap;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
