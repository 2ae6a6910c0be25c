/**
 * The deliverables of a cooperation in versions: written, handed in, compared and fetched. Nothing
 * is ever changed in a version.
 */
@NamedInterface("paper")
@NullMarked
package dk.samdrift.app.cooperation.paper;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
