package dk.samdrift.engine.settlement.result;

import dk.samdrift.engine.money.Money;

/**
 * What one member bears of one account in one segment: a row of allocations.csv.
 *
 * @param from first day, as days since 1970
 * @param to last day
 * @param key the key that was used, or {@code direct}
 * @param member its number
 */
public record Allocation(
    int from, int to, String account, String key, int member, Money amount, boolean isDirect) {}
