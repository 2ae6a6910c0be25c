/**
 * What the program says and how it writes figures: sentences by key, formats of kroner, hours and
 * dates, and the one exception that carries a sentence to the user. Knows no room and no page.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package dk.samdrift.app.language;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
