/**
 * What a settlement is made from: the records of a job, where they come from, and the problems they
 * may have. Must not know how costs are distributed.
 */
@NullMarked
package dk.samdrift.engine.job;

import org.jspecify.annotations.NullMarked;
