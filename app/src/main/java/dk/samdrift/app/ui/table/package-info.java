/** Tables that are sorted, searched and paged by links, and what such a link asks for. */
@NamedInterface("table")
@NullMarked
package dk.samdrift.app.ui.table;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
