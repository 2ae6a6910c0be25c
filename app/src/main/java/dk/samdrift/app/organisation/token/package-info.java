/** Tokens that let programs into an organisation, and the pages on which they are given. */
@NamedInterface("token")
@NullMarked
package dk.samdrift.app.organisation.token;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
