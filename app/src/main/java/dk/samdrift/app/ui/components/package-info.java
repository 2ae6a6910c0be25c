/** The page that shows every component in every state. In development and tests only. */
@NullMarked
package dk.samdrift.app.ui.components;

import org.jspecify.annotations.NullMarked;
