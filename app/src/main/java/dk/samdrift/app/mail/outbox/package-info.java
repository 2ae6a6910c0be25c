/** Pages for administrators: letters, and what became of each. */
@NullMarked
package dk.samdrift.app.mail.outbox;

import org.jspecify.annotations.NullMarked;
