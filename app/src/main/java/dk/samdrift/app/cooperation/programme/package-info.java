/** Several cooperations made under one decision: who decided, when and why, and how far each is. */
@NamedInterface("programme")
@NullMarked
package dk.samdrift.app.cooperation.programme;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
