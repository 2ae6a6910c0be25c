/** Distributes the sums and draws up what each member owes (settlement.md sections 3 and 5). */
@NullMarked
package dk.samdrift.engine.settlement.result;

import org.jspecify.annotations.NullMarked;
