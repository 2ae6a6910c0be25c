/** Where and when the page with every component is there. */
@NullMarked
package dk.samdrift.app.ui.components;

import org.jspecify.annotations.NullMarked;
