package dk.samdrift.engine.settlement.plan;

import dk.samdrift.engine.job.master.Master;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The plans of all accounts that occur in the postings, made when they are first met, for all
 * threads.
 */
public final class AccountPlans {

  private final List<CooperationYear> years;
  private final List<Map<String, AccountPlan>> plans = new ArrayList<>();
  private final List<KeyState.Reader> states = new ArrayList<>();
  private int segments;

  /** No plans yet; one {@link CooperationYear} per cooperation of the master data. */
  public AccountPlans(Master master, int year) {
    this.years =
        master.cooperations().stream()
            .map(terms -> new CooperationYear(terms, master, year))
            .toList();
    for (CooperationYear cooperation : years) {
      plans.add(new ConcurrentHashMap<>());
      states.add(new KeyState.Reader(cooperation));
    }
  }

  /** Every cooperation's year, by cooperation number. */
  public List<CooperationYear> years() {
    return years;
  }

  /** The plan of an account. */
  public AccountPlan of(int cooperation, String account) {
    KeyState.Reader reader = states.get(cooperation);
    synchronized (reader) {
      return plans
          .get(cooperation)
          .computeIfAbsent(
              account, a -> AccountPlan.of(years.get(cooperation), a, reader, this::reserve));
    }
  }

  /** A cooperation's plans so far, in no particular order. */
  public List<AccountPlan> all(int cooperation) {
    return List.copyOf(plans.get(cooperation).values());
  }

  /** How many segments there are so far; their numbers are below. */
  public synchronized int segments() {
    return segments;
  }

  private synchronized int reserve(int count) {
    int first = segments;
    segments += count;
    return first;
  }
}
