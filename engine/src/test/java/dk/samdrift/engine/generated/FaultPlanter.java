package dk.samdrift.engine.generated;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Plants faults in good jobs; where they must be found is certain under the specification. */
public final class FaultPlanter {
  private FaultPlanter() {}

  /** Every fault there is, by the causes of section 4. */
  public static List<Fault> faults() {
    return Stream.of(
            ValueFaults.all(),
            PeriodFaults.all(),
            ReferenceFaults.all(),
            MembershipFaults.all(),
            RuleFaults.all(),
            WeightFaults.all(),
            CompositeFaults.all(),
            FileFaults.all(),
            YearFaults.all(),
            SumFaults.all())
        .flatMap(List::stream)
        .toList();
  }

  /** Two different faults that can be in one job. */
  public static List<Fault> two(long seed) {
    List<Fault> possible =
        faults().stream().filter(fault -> fault.reach() != Fault.Reach.WHOLE_FILE).toList();
    return new Dice(seed).some(possible, 2);
  }

  /** The findings' lines are those of the job with all of the faults. */
  public static PlantedJob plant(Job job, List<Fault> faults) {
    List<FaultyJob.Mark> marks = new ArrayList<>();
    Job faulty = job;
    boolean isComplete = true;
    for (Fault fault : faults) {
      FaultyJob planting = new FaultyJob(faulty, marks.size() + 1);
      fault.plant().accept(planting);
      marks.addAll(planting.marks());
      faulty = planting.job();
      isComplete &= fault.reach() == Fault.Reach.ALONE;
    }
    Job planted = faulty;
    return new PlantedJob(
        planted, marks.stream().map(mark -> mark.in(planted)).toList(), isComplete);
  }
}
