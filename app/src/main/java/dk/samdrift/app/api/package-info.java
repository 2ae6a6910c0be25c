/**
 * How the interface for programs reads and answers: JSON that is taken by its word, answers that
 * carry a version, and what went wrong as RFC 9457 has it. Knows no domain and no route.
 */
@ApplicationModule(allowedDependencies = "language")
@NullMarked
package dk.samdrift.app.api;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
