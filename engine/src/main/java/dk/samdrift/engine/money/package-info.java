/**
 * Amounts in øre, exact ratios, and the rounding rule that puts every øre on exactly one member.
 * Knows nothing of jobs and settlements.
 */
@NullMarked
package dk.samdrift.engine.money;

import org.jspecify.annotations.NullMarked;
