/**
 * How fast the application loads records into its database and settles them out of it, next to what
 * PostgreSQL needs for copying the same rows. Starts the application as it is and calls what its
 * pages call.
 */
@NullMarked
package dk.samdrift.bench.database;

import org.jspecify.annotations.NullMarked;
