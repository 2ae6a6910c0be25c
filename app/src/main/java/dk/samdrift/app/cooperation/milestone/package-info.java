/**
 * A milestone of a cooperation: what is to be done and what is missing, the approvals of its gate,
 * and the steps past it and back.
 */
@NamedInterface("milestone")
@NullMarked
package dk.samdrift.app.cooperation.milestone;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
