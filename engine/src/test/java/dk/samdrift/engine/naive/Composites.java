package dk.samdrift.engine.naive;

import dk.samdrift.engine.naive.Entry.AllocationKey;
import dk.samdrift.engine.naive.Entry.Part;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** BAD_COMPOSITE of section 4, for keys that are used and keys that are not. */
final class Composites {
  private final JobRecords records;
  private final Versions versions;
  private final Problems problems;

  Composites(JobRecords records, Versions versions, Problems problems) {
    this.records = records;
    this.versions = versions;
    this.problems = problems;
  }

  void judge() {
    Map<List<Object>, Fraction> sums = new LinkedHashMap<>();
    for (Part part : records.parts) {
      List<Object> version = List.of(part.cooperation(), part.key(), part.from());
      sums.merge(version, part.percent(), Fraction::plus);
    }
    for (Fraction sum : sums.values()) {
      if (!sum.equals(Fraction.HUNDRED)) {
        problems.group(Code.BAD_COMPOSITE, InputFile.PARTS);
      }
    }
    for (AllocationKey key : records.keys) {
      if (isComposite(key) && (versions.parts(key, key.from()).isEmpty() || isEverInCycle(key))) {
        problems.error(Code.BAD_COMPOSITE, key.row());
      }
    }
  }

  private static boolean isComposite(AllocationKey key) {
    return key.kind().equals("composite");
  }

  /** Whether this version is composed of itself on some day that it is in force. */
  private boolean isEverInCycle(AllocationKey key) {
    return Stream.concat(
            records.keys.stream().map(AllocationKey::from), records.parts.stream().map(Part::from))
        .anyMatch(day -> isInForce(key, day) && isInCycle(key, day));
  }

  private boolean isInForce(AllocationKey key, LocalDate day) {
    return versions.key(key.cooperation(), key.id(), day).equals(Optional.of(key));
  }

  private boolean isInCycle(AllocationKey key, LocalDate day) {
    return versions.partsThatCount(key, day).stream()
        .anyMatch(part -> versions.within(key.cooperation(), part.partKey(), day).contains(key));
  }

  /** Whether the key, or one it is composed of, is composed of itself on that day. */
  boolean leadsIntoCycle(String cooperation, String id, LocalDate day) {
    return versions.within(cooperation, id, day).stream().anyMatch(key -> isInCycle(key, day));
  }
}
