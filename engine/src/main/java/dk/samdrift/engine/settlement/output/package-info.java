/** The files of a result (settlement.md section 5). */
@NullMarked
package dk.samdrift.engine.settlement.output;

import org.jspecify.annotations.NullMarked;
