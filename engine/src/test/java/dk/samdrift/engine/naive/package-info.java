/**
 * A second, naive implementation of the settlement specification, sections 1 to 5, to hold the
 * engine against.
 *
 * <p>It promises to be slow and obvious: whole files in memory, every day of the year looked at by
 * itself, weights summed anew for every group, exact fractions. It must know nothing of the engine;
 * only the specification is shared.
 */
@NullMarked
package dk.samdrift.engine.naive;

import org.jspecify.annotations.NullMarked;
