/** What may go wrong in a cooperation: how likely, how bad, who sees to it, and what is done. */
@NamedInterface("risk")
@NullMarked
package dk.samdrift.app.cooperation.risk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
