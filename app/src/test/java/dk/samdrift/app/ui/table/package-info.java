/** What a user could object to in tables. */
@NullMarked
package dk.samdrift.app.ui.table;

import org.jspecify.annotations.NullMarked;
