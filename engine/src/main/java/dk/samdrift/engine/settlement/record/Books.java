package dk.samdrift.engine.settlement.record;

import dk.samdrift.engine.job.csv.Names;
import dk.samdrift.engine.job.master.AllocationKey;
import dk.samdrift.engine.job.master.Cooperation;
import dk.samdrift.engine.job.master.CooperationTerms;
import dk.samdrift.engine.job.master.KeyTerms;
import dk.samdrift.engine.job.master.Master;
import dk.samdrift.engine.job.master.Member;
import dk.samdrift.engine.settlement.plan.AccountPlans;
import dk.samdrift.engine.settlement.plan.AccountingYear;
import dk.samdrift.engine.settlement.plan.CooperationYear;
import dk.samdrift.engine.settlement.plan.CoveredDays;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What all threads share while they read the records of a run: the cooperations' years, the plans
 * of the accounts, and the names that turn up.
 */
public final class Books {

  /** The number of the empty name, in every list of names that grows. */
  public static final int NO_NAME = 0;

  private final Optional<String> only;
  private final Optional<String> watched;
  private final AccountPlans plans;
  private final Names cooperations;
  private final Names members;
  private final Names accounts = new Names(List.of(""));
  private final Names employees = new Names(List.of(""));
  private final Names tasks = new Names(List.of(""));
  private final Names meters = new Names(List.of(""));
  private final CoveredDays[] coveredDays;
  private final int[] firstDays;
  private final int[] lastDays;
  private final BitSet isByEmployee = new BitSet();

  /** Numbers of the tasks that a cooperation's keys name; others need not be summed apart. */
  private final List<BitSet> weighedTasks = new ArrayList<>();

  private final List<BitSet> weighedMeters = new ArrayList<>();
  private final MemberTable memberTable;

  /**
   * Books for the cooperations of the master data, or only for one of them.
   *
   * @param watched the account whose postings are to be remembered one by one, if any is
   */
  public Books(Master master, int year, Optional<String> only, Optional<String> watched) {
    this.only = only;
    this.watched = watched;
    this.plans = new AccountPlans(master, year);
    this.cooperations =
        new Names(
            master.cooperations().stream()
                .map(CooperationTerms::cooperation)
                .map(Cooperation::id)
                .toList());
    this.members = new Names(master.members().stream().map(Member::id).toList());
    this.firstDays = plans.years().stream().mapToInt(y -> y.year().from()).toArray();
    this.lastDays = plans.years().stream().mapToInt(y -> y.year().to()).toArray();
    Map<AccountingYear, CoveredDays> byYear = new HashMap<>();
    this.coveredDays =
        plans.years().stream()
            .map(each -> byYear.computeIfAbsent(each.year(), CoveredDays::new))
            .toArray(CoveredDays[]::new);
    plans.years().forEach(this::noteWhatIsWeighed);
    this.memberTable = new MemberTable(plans.years());
  }

  /** A cooperation, and something of it by its number, as one number. */
  static long key(int cooperation, int number) {
    return (long) cooperation << Integer.SIZE | number;
  }

  /** The one cooperation that is wanted, if not all are. */
  Optional<String> only() {
    return only;
  }

  /** The account whose postings are remembered one by one, if any is. */
  Optional<String> watched() {
    return watched;
  }

  /** The first day of a cooperation's accounting year. */
  int firstDay(int cooperation) {
    return firstDays[cooperation];
  }

  /** The last one. */
  int lastDay(int cooperation) {
    return lastDays[cooperation];
  }

  /** What a cooperation's postings cover when they do not say. */
  CoveredDays coveredDays(int cooperation) {
    return coveredDays[cooperation];
  }

  /** The plans of the accounts. */
  public AccountPlans plans() {
    return plans;
  }

  /** A cooperation's year. */
  public CooperationYear year(int cooperation) {
    return plans.years().get(cooperation);
  }

  /** Does a key of the cooperation weigh by the task of this number? */
  boolean isTaskWeighed(int cooperation, int task) {
    return task > NO_NAME && weighedTasks.get(cooperation).get(task);
  }

  /** Does a key of the cooperation weigh by the meter of this number? */
  boolean isMeterWeighed(int cooperation, int meter) {
    return meter > NO_NAME && weighedMeters.get(cooperation).get(meter);
  }

  /** Does a key of the cooperation weigh by the hours of single employees? */
  boolean isByEmployee(int cooperation) {
    return isByEmployee.get(cooperation);
  }

  /** Who is a member of what and when. */
  MemberTable memberTable() {
    return memberTable;
  }

  Names cooperations() {
    return cooperations;
  }

  Names members() {
    return members;
  }

  /** The accounts met. */
  public Names accounts() {
    return accounts;
  }

  /** The employees met. */
  public Names employees() {
    return employees;
  }

  /** The tasks that keys name. */
  public Names tasks() {
    return tasks;
  }

  /** The meters that keys name. */
  public Names meters() {
    return meters;
  }

  private void noteWhatIsWeighed(CooperationYear year) {
    BitSet ofTasks = new BitSet();
    BitSet ofMeters = new BitSet();
    weighedTasks.add(ofTasks);
    weighedMeters.add(ofMeters);
    for (KeyTerms key : year.terms().keys().values()) {
      for (int start : key.definitions().starts()) {
        switch (key.definitions().on(start)) {
          case AllocationKey.ByHours(String task, AllocationKey.Period _) ->
              ofTasks.set(tasks.numberOf(task));
          case AllocationKey.ByQuantity(String meter, AllocationKey.Period _) ->
              ofMeters.set(meters.numberOf(meter));
          case AllocationKey.ByEmployeeHours(AllocationKey.Period _) ->
              isByEmployee.set(year.terms().number());
          case AllocationKey.Fixed(),
              AllocationKey.ByMeasure(String _),
              AllocationKey.Equal(),
              AllocationKey.Composite() -> {}
        }
      }
    }
  }
}
