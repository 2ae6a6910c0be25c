package dk.samdrift.engine.generated;

import java.util.List;

/**
 * A job with faults in it and where they must be found.
 *
 * @param isComplete whether the findings are all problems that the faults give
 */
public record PlantedJob(Job job, List<Finding> findings, boolean isComplete) {}
