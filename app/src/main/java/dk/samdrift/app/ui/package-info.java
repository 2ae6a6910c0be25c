/**
 * Layout, components and what every page is made of. Knows no domain: pages hand it texts that are
 * ready to be read, and it hands back HTML that needs no JavaScript, no inline script and no inline
 * style. Forms, tables and charts have packages of their own; {@code /components} shows all of it
 * in development.
 */
@ApplicationModule(allowedDependencies = "language")
@NullMarked
package dk.samdrift.app.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
