/**
 * Work that takes long: it shows how far it is, can be left, come back to and cancelled, and goes
 * on when the program was killed.
 *
 * <p>Promises that what a job does is done exactly once, whichever nodes begin it and die. Must not
 * know what the work is: a room that has some implements {@link JobKind} and starts it with {@link
 * Jobs}.
 */
@ApplicationModule(allowedDependencies = {"language", "store", "ui", "ui :: table"})
@NullMarked
package dk.samdrift.app.job;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
