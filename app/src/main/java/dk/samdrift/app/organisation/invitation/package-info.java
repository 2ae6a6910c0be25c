/** Inviting a person by mail, and the page behind the link of the letter. */
@NullMarked
package dk.samdrift.app.organisation.invitation;

import org.jspecify.annotations.NullMarked;
