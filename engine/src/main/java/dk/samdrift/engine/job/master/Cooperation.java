package dk.samdrift.engine.job.master;

/**
 * Two or more members that run something jointly.
 *
 * @param yearStartMonth the month in which its accounting years begin, 1 to 12
 */
public record Cooperation(String id, String name, int yearStartMonth) {}
