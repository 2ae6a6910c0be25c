/**
 * Writes complete jobs without faults from a seed, at the sizes the engine is measured on. Promises
 * that the same size and seed give the same bytes; must not know how a cost is shared.
 */
@NullMarked
package dk.samdrift.bench.generate;

import org.jspecify.annotations.NullMarked;
