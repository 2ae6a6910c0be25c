package dk.samdrift.engine.job.master;

import dk.samdrift.engine.money.Ratio;

/** A key inside a composite key, and how many percent go by it. */
public record Part(String key, Ratio percent) {}
