package dk.samdrift.engine.settlement.weight;

import dk.samdrift.engine.money.Tally;
import dk.samdrift.engine.settlement.plan.CooperationYear;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The hours worked, or the quantities used, of one cooperation's members, summed per interval of
 * its year.
 */
public final class Work {

  /** Any task, or everyone's hours. */
  public static final int ANY = 0;

  /** What one member has in one interval, of one task or meter and one employee. */
  private record Entry(int interval, int place, int what, int employee, BigInteger amount) {}

  private final int members;
  private final List<Entry> all = new ArrayList<>();
  private final Map<Integer, List<Entry>> byEmployee = new HashMap<>();

  private Work(int members) {
    this.members = members;
  }

  /**
   * The work of every cooperation.
   *
   * @param tally by slot with task or meter, and employee
   */
  public static List<Work> of(List<CooperationYear> years, Tally tally) {
    List<Work> work = new ArrayList<>();
    int[] firstSlots = new int[years.size()];
    int slots = 0;
    for (int i = 0; i < firstSlots.length; i++) {
      CooperationYear year = years.get(i);
      firstSlots[i] = slots;
      slots += year.intervals() * year.everMembers().length;
      work.add(new Work(year.everMembers().length));
    }
    tally.forEach((first, employee, amount) -> {
      int slot = (int) (first >>> Integer.SIZE);
      int cooperation = owner(firstSlots, slot);
      work.get(cooperation)
          .add(slot - firstSlots[cooperation], (int) first, (int) employee, amount);
    });
    return work;
  }

  /**
   * The last cooperation that begins at or before a slot; those without slots begin where the next
   * one does.
   */
  private static int owner(int[] firstSlots, int slot) {
    int found = Arrays.binarySearch(firstSlots, slot);
    int at = found >= 0 ? found : -found - 2;
    while (at + 1 < firstSlots.length && firstSlots[at + 1] <= slot) {
      at++;
    }
    return at;
  }

  private void add(int slot, int what, int employee, BigInteger amount) {
    Entry entry = new Entry(slot / members, slot % members, what, employee, amount);
    all.add(entry);
    byEmployee.computeIfAbsent(employee, e -> new ArrayList<>()).add(entry);
  }

  /**
   * The sums by place in {@link CooperationYear#everMembers()}.
   *
   * @param what number of the task or meter, {@link #ANY} for all of them
   * @param employee number of the employee, {@link #ANY} for all of them
   */
  BigInteger[] sums(int firstInterval, int lastInterval, int what, int employee) {
    BigInteger[] sums = new BigInteger[members];
    Arrays.fill(sums, BigInteger.ZERO);
    List<Entry> entries = employee == ANY ? all : byEmployee.getOrDefault(employee, List.of());
    for (Entry entry : entries) {
      if (firstInterval <= entry.interval
          && entry.interval <= lastInterval
          && (what == ANY || what == entry.what)) {
        sums[entry.place] = sums[entry.place].add(entry.amount);
      }
    }
    return sums;
  }
}
