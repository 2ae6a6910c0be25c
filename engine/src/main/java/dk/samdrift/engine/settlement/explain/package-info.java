/**
 * The answer to "why do we pay this?" for one member and one account, in figures (settlement.md
 * section 5). Stands on top of the settlement, which knows nothing of it. Says nothing in words;
 * whoever shows it finds them.
 */
@NullMarked
package dk.samdrift.engine.settlement.explain;

import org.jspecify.annotations.NullMarked;
