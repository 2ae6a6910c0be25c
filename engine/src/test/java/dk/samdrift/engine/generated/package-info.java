/**
 * Generated settlement jobs, good ones and ones with planted faults, for tests that hold over all
 * jobs.
 *
 * <p>It promises that a job depends on its seed alone, that a generated job settles, and that a
 * planted fault is found where the planter says. It must not know how any implementation
 * calculates.
 */
@NullMarked
package dk.samdrift.engine.generated;

import org.jspecify.annotations.NullMarked;
