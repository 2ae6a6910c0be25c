/** Pages about persons: the list, one person, what the person may do. */
@NullMarked
package dk.samdrift.app.organisation.person;

import org.jspecify.annotations.NullMarked;
