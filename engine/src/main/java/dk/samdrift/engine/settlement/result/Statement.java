package dk.samdrift.engine.settlement.result;

import dk.samdrift.engine.money.Money;

/**
 * What a year comes to for one member.
 *
 * @param member its number
 * @param cost its share of the costs
 * @param onAccount what it was asked to pay during the year
 * @param outlays what it laid out
 * @param balance cost less the other two; positive when the member owes
 */
public record Statement(int member, Money cost, Money onAccount, Money outlays, Money balance) {}
