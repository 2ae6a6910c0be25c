package dk.samdrift.app.intake;

import static dk.samdrift.app.language.Messages.msg;

import dk.samdrift.app.cooperation.Membership;
import dk.samdrift.app.cooperation.Participations.Spoken;
import dk.samdrift.app.cooperation.Standing;
import dk.samdrift.app.language.Formats;
import dk.samdrift.engine.job.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What is to be said of members so that they take part as a file tells. */
final class Joining {

  /**
   * What is to be said.
   *
   * @param members so many take part otherwise than before
   * @param words what changes
   */
  record Plan(List<Spoken> spoken, int members, List<String> words) {
    static final Plan NOTHING = new Plan(List.of(), 0, List.of());
  }

  private final Map<String, UUID> members;
  private final List<Membership> now;
  private final Faults faults;
  private final Function<UUID, String> names;

  Joining(
      Map<String, UUID> members,
      List<Membership> now,
      Faults faults,
      Function<UUID, String> names) {
    this.names = names;
    this.members = members;
    this.now = now;
    this.faults = faults;
  }

  /** Compares the memberships of a cooperation. */
  Plan plan(MasterFile file, String code, Optional<LocalDate> closedUntil) {
    Map<UUID, List<Membership>> wanted = new LinkedHashMap<>();
    Map<UUID, Long> lines = new LinkedHashMap<>();
    for (CsvFile.Line line : file.of(code)) {
      UUID member = members.get(line.get("member"));
      LocalDate from = Reading.day(line.get("from"));
      String to = line.get("to");
      if (member != null && from != null && (to.isEmpty() || Reading.day(to) != null)) {
        wanted
            .computeIfAbsent(member, one -> new ArrayList<>())
            .add(new Membership(member, from, to.isEmpty() ? null : Reading.day(to)));
        lines.putIfAbsent(member, line.number());
      }
    }
    List<Spoken> spoken = new ArrayList<>();
    List<String> words = new ArrayList<>();
    for (Map.Entry<UUID, List<Membership>> one : wanted.entrySet()) {
      List<Membership> then = joined(one.getValue());
      List<Membership> before = of(one.getKey());
      if (!then.equals(before)) {
        words.add(Changes.words(names.apply(one.getKey()), then, before));
        checkClosed(then, before, lines.getOrDefault(one.getKey(), 0L), closedUntil);
        spoken.addAll(said(one.getKey(), then, before, msg("intake.membership.reason")));
      }
    }
    return new Plan(spoken, words.size(), words);
  }

  private List<Membership> of(UUID member) {
    return now.stream()
        .filter(one -> one.member().equals(member))
        .sorted(Comparator.comparing(Membership::from))
        .toList();
  }

  /** Two that meet are one. */
  private static List<Membership> joined(List<Membership> some) {
    List<Membership> joined = new ArrayList<>();
    for (Membership one : some.stream().sorted(Comparator.comparing(Membership::from)).toList()) {
      Membership last = joined.isEmpty() ? null : joined.getLast();
      if (last != null && last.to() != null && last.to().plusDays(1).equals(one.from())) {
        joined.removeLast();
        joined.add(new Membership(one.member(), last.from(), one.to()));
      } else {
        joined.add(one);
      }
    }
    return joined;
  }

  private static List<Spoken> said(
      UUID member, List<Membership> then, List<Membership> before, String reason) {
    List<Spoken> spoken = new ArrayList<>();
    LocalDate first = then.getFirst().from();
    if (!before.isEmpty() && before.getFirst().from().isBefore(first)) {
      spoken.add(new Spoken(member, Standing.LEFT, before.getFirst().from(), reason));
    }
    for (Membership one : then) {
      spoken.add(new Spoken(member, Standing.MEMBER, one.from(), reason));
      @Nullable LocalDate to = one.to();
      if (to != null) {
        spoken.add(new Spoken(member, Standing.LEFT, to.plusDays(1), reason));
      }
    }
    return spoken;
  }

  /** What was settled stays: on days of closed years all take part as they did. */
  private void checkClosed(
      List<Membership> then, List<Membership> before, long line, Optional<LocalDate> closedUntil) {
    closedUntil.ifPresent(closed -> {
      if (!until(then, closed).equals(until(before, closed))) {
        faults.add(
            Fault.of("CLOSED_MEMBER", Table.MEMBERSHIPS.file(), line, Formats.fullDay(closed)));
      }
    });
  }

  private static List<Membership> until(List<Membership> some, LocalDate day) {
    return some.stream()
        .filter(one -> !one.from().isAfter(day))
        .map(one ->
            one.to() == null || Objects.requireNonNull(one.to()).isAfter(day)
                ? new Membership(one.member(), one.from(), null)
                : one)
        .toList();
  }
}
