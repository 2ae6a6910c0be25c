/**
 * Judges postings, hours, quantities and contributions one by one and adds them up (settlement.md
 * sections 2 and 4).
 */
@NullMarked
package dk.samdrift.engine.settlement.record;

import org.jspecify.annotations.NullMarked;
