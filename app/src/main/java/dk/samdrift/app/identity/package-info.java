/**
 * Logins, passwords, links by mail and sessions. Global: a login may belong to several
 * organisations. Knows that there are organisations and persons, but not what they may do.
 */
@ApplicationModule(
    allowedDependencies = {"language", "store", "history", "mail", "ui", "ui :: form"})
@NullMarked
package dk.samdrift.app.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
