/**
 * Layout, components and what every page is made of. Knows no domain: pages hand it texts that are
 * ready to be read.
 */
@ApplicationModule(allowedDependencies = "language")
@NullMarked
package dk.samdrift.app.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
