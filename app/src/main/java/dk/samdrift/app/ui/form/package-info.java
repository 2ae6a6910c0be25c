/**
 * Forms and their fields: what was typed is kept, and what is wrong is said beside the field and on
 * top.
 */
@NamedInterface("form")
@NullMarked
package dk.samdrift.app.ui.form;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
