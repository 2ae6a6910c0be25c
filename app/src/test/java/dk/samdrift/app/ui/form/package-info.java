/** What a user could object to in forms. */
@NullMarked
package dk.samdrift.app.ui.form;

import org.jspecify.annotations.NullMarked;
