/**
 * The outbox: letters are put into it in the transaction of what they are about, and sent later.
 *
 * <p>Promises that a letter is sent when, and only when, what it tells was kept; that nothing is
 * sent twice by itself; and that a mail server that is away loses nothing. Must not know what
 * letters say: other rooms write them. Letters about signing in belong to no organisation, so the
 * table {@code mail.letter} is for all, and nobody but this room reads it.
 */
@ApplicationModule(
    allowedDependencies = {"language", "store", "history", "ui", "ui :: form", "ui :: table"})
@NullMarked
package dk.samdrift.app.mail;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
