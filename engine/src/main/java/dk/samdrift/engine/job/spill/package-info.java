/** Keeps memory bounded: what does not fit waits in files of a scratch folder. */
@NullMarked
package dk.samdrift.engine.job.spill;

import org.jspecify.annotations.NullMarked;
