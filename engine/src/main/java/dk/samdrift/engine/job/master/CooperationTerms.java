package dk.samdrift.engine.job.master;

import java.util.List;
import java.util.Map;

/**
 * All that is agreed about one cooperation.
 *
 * @param number its place in {@link Master#cooperations()}
 * @param memberships ascending by member and day
 * @param keys by id
 */
public record CooperationTerms(
    int number,
    Cooperation cooperation,
    List<Membership> memberships,
    Map<String, KeyTerms> keys,
    List<Rule> rules) {}
