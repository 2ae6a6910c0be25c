/** What the accounts of a playbook are numbered in the organisation's own books. */
@NullMarked
package dk.samdrift.app.allocation.number;

import org.jspecify.annotations.NullMarked;
