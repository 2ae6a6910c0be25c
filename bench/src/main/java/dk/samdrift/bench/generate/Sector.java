package dk.samdrift.bench.generate;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** The members and cooperations of one generated job. */
record Sector(List<Member> members, List<Cooperation> cooperations) {
  private static final int FEWEST_MEMBERS = 3;
  private static final int HOURS_OF_AN_EMPLOYEE = 1_600;
  private static final int MOST_EMPLOYEES = 10;

  static Sector drawn(JobSize size, SplittableRandom random) {
    List<Member> members = drawnMembers(size.members(), random);
    int[] counts = memberCounts(size, random);
    int hours = size.hours() / size.cooperations();
    int employees = Math.clamp(hours / HOURS_OF_AN_EMPLOYEE, 2, MOST_EMPLOYEES);
    List<Cooperation> cooperations = new ArrayList<>();
    int next = 0;
    for (int number = 0; number < counts.length; number++) {
      List<Member> own = new ArrayList<>(members.subList(next, next + counts[number]));
      if (next > 0 && random.nextInt(100) < 10) {
        own.add(members.get(random.nextInt(next)));
      }
      next += counts[number];
      List<Membership> memberships = memberships(number == 0, own, random);
      cooperations.add(Cooperation.drawn(number, memberships, employees, random));
    }
    return new Sector(members, cooperations);
  }

  private static List<Member> drawnMembers(int count, SplittableRandom random) {
    List<Member> members = new ArrayList<>();
    for (int number = 0; number < count; number++) {
      int dwellings = 20 + random.nextInt(40) + random.nextInt(300);
      members.add(Member.numbered(number, dwellings, dwellings * (110 + random.nextInt(60))));
    }
    return members;
  }

  /** A few for each cooperation and the rest anywhere, so that the total is exact. */
  private static int[] memberCounts(JobSize size, SplittableRandom random) {
    int[] counts = new int[size.cooperations()];
    for (int i = 0; i < size.members(); i++) {
      boolean isAmongTheFewest = i < FEWEST_MEMBERS * counts.length;
      counts[isAmongTheFewest ? i % counts.length : random.nextInt(counts.length)]++;
    }
    return counts;
  }

  /**
   * The first two members always stay, so that nobody's cost falls on an empty month. The first
   * cooperation has an entry, an exit and a re-entry, so that a small job has them too.
   */
  private static List<Membership> memberships(
      boolean isFirst, List<Member> members, SplittableRandom random) {
    List<Membership> memberships = new ArrayList<>();
    for (int i = 0; i < members.size(); i++) {
      Member member = members.get(i);
      int month = Dates.FIRST_MONTH + 1 + random.nextInt(isFirst ? 7 : 18);
      int fate = isFirst ? 5 * i : random.nextInt(100);
      if (i < 2 || fate > 20) {
        memberships.add(Membership.always(member));
      } else if (fate <= 10) {
        memberships.add(new Membership(member, month, Membership.OPEN));
      } else {
        memberships.add(new Membership(member, Membership.ALWAYS, month));
        if (fate >= 19) {
          memberships.add(new Membership(member, month + 3, Membership.OPEN));
        }
      }
    }
    return memberships;
  }
}
