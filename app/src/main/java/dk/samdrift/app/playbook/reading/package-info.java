/** Pages on which a playbook is read and searched. */
@NullMarked
package dk.samdrift.app.playbook.reading;

import org.jspecify.annotations.NullMarked;
