/**
 * The master data of a job: who takes part when, and by which keys and rules costs are to be
 * distributed. Judged while read; what is not sound is left out and reported.
 */
@NullMarked
package dk.samdrift.engine.job.master;

import org.jspecify.annotations.NullMarked;
