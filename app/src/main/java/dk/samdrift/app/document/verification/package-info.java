/** Is this paper genuine? Asked by anybody, without signing in, by its code or with its file. */
@NullMarked
package dk.samdrift.app.document.verification;

import org.jspecify.annotations.NullMarked;
