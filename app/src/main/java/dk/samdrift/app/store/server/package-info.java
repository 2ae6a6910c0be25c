/** The PostgreSQL server that Samdrift brings, starts, adopts and stops. */
@NullMarked
package dk.samdrift.app.store.server;

import org.jspecify.annotations.NullMarked;
