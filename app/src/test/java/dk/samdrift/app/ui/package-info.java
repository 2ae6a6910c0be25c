/** What a user could object to in the parts of pages. */
@NullMarked
package dk.samdrift.app.ui;

import org.jspecify.annotations.NullMarked;
