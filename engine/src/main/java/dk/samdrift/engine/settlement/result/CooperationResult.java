package dk.samdrift.engine.settlement.result;

import dk.samdrift.engine.settlement.plan.CooperationYear;
import java.util.List;

/**
 * The settlement of one cooperation. All lists are in the order of their files.
 *
 * @param groups what was distributed, and how
 */
public record CooperationResult(
    CooperationYear year,
    List<Group> groups,
    List<Allocation> allocations,
    List<AccountShare> accounts,
    List<Statement> statements) {}
