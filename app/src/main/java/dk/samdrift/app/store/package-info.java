/**
 * Where everything is kept: an embedded PostgreSQL of our own or somebody's server, the conditions
 * it must meet, migrations, and transactions that know their organisation. Knows no room's tables.
 */
@ApplicationModule(allowedDependencies = "language")
@NullMarked
package dk.samdrift.app.store;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
