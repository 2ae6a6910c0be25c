/** The members' weights by each kind of key (settlement.md section 3). */
@NullMarked
package dk.samdrift.engine.settlement.weight;

import org.jspecify.annotations.NullMarked;
