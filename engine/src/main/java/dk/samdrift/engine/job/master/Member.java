package dk.samdrift.engine.job.master;

/**
 * Who takes part in cooperations.
 *
 * @param organisation the housing organisation it belongs to, or empty
 */
public record Member(String id, String name, String kind, String organisation) {}
