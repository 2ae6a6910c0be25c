/**
 * The accounting year of a cooperation cut into segments: the days on which what an account depends
 * on stays the same (settlement.md section 2).
 */
@NullMarked
package dk.samdrift.engine.settlement.plan;

import org.jspecify.annotations.NullMarked;
