/** Making the first organisation and its administrator. */
@NullMarked
package dk.samdrift.app.organisation.setup;

import org.jspecify.annotations.NullMarked;
