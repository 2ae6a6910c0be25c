/**
 * Files that people hand in: what they may be, and where they are kept.
 *
 * <p>Promises that a file's type is what its content says, that nothing of a refused file is kept,
 * that no file can take more time, memory or room than the limits allow, and that what is handed
 * out is byte for byte what was handed in. Must not know what a file is for: other rooms keep its
 * id. {@link ZipGuard} is for everyone who reads archives.
 */
@ApplicationModule(allowedDependencies = {"history", "language", "store"})
@NullMarked
package dk.samdrift.app.file;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
