/** The PostgreSQL server that Samdrift brings, starts, adopts and stops. */
@NamedInterface("server")
@NullMarked
package dk.samdrift.app.store.server;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
