package dk.samdrift.engine.naive;

import dk.samdrift.engine.naive.Entry.Posting;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Puts shared postings into groups (sections 2 and 3). */
record Groups(Versions versions, int year) {

  List<Group> of(List<Posting> postings) {
    Set<List<String>> accounts = new LinkedHashSet<>();
    List<Posting> shared = postings.stream().filter(Posting::isShared).toList();
    shared.forEach(posting -> accounts.add(List.of(posting.cooperation(), posting.account())));
    List<Group> groups = new ArrayList<>();
    for (List<String> account : accounts) {
      groups.addAll(
          ofAccount(
              account.getFirst(),
              account.getLast(),
              shared.stream()
                  .filter(posting -> posting.cooperation().equals(account.getFirst()))
                  .filter(posting -> posting.account().equals(account.getLast()))
                  .toList()));
    }
    return groups;
  }

  private List<Group> ofAccount(String cooperation, String account, List<Posting> postings) {
    List<Segment> segments =
        Segment.of(versions, cooperation, account, versions.year(cooperation, year));
    Map<List<Object>, BigInteger> sums = new LinkedHashMap<>();
    for (Posting posting : postings) {
      Split split = Split.of(posting, versions, year);
      List<BigInteger> parts = split.overSegments(segments);
      for (int i = 0; i < segments.size(); i++) {
        if (split.reaches(segments.get(i))) {
          sums.merge(
              List.of(segments.get(i), employee(posting, segments.get(i))),
              parts.get(i),
              BigInteger::add);
        }
      }
    }
    List<Group> groups = new ArrayList<>();
    sums.forEach((id, sum) ->
        groups.add(
            new Group(cooperation, account, (Segment) id.getFirst(), (String) id.getLast(), sum)));
    return groups;
  }

  /** The posting's employee where the key or its fallback uses employee hours, else empty. */
  private String employee(Posting posting, Segment segment) {
    return segment.state().keys().stream()
            .anyMatch(
                key -> Weighing.usesEmployeeHours(versions, posting.cooperation(), key, segment))
        ? posting.employee()
        : "";
  }
}
