/** What the accounts of a playbook are numbered in the organisation's own books. */
@NamedInterface("number")
@NullMarked
package dk.samdrift.app.allocation.number;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
