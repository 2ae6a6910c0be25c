/** Which accounts of the playbook a cooperation shares the costs of. */
@NullMarked
package dk.samdrift.app.allocation.account;

import org.jspecify.annotations.NullMarked;
