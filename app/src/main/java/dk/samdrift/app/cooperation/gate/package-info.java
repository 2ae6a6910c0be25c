/** What a milestone still wants before it is passed: pure, from what exists and what was said. */
@NamedInterface("gate")
@NullMarked
package dk.samdrift.app.cooperation.gate;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
