package dk.samdrift.engine.settlement.result;

import dk.samdrift.engine.money.Money;

/** What one member bears of one account in the whole year: a row of accounts.csv. */
public record AccountShare(String account, int member, Money amount) {}
