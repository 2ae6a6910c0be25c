package dk.samdrift.app.cooperation.milestone;

import dk.samdrift.app.cooperation.gate.Ballot;
import dk.samdrift.app.cooperation.gate.Seat;
import dk.samdrift.app.decision.Version;
import dk.samdrift.app.decision.Voice;
import dk.samdrift.app.language.Formats;
import dk.samdrift.app.organisation.Grant;
import dk.samdrift.app.organisation.Insider;
import dk.samdrift.app.organisation.Member;
import dk.samdrift.app.organisation.Members;
import dk.samdrift.app.organisation.Role;
import dk.samdrift.app.organisation.Scope;
import dk.samdrift.app.organisation.reach.Access;
import dk.samdrift.app.organisation.reach.Holder;
import dk.samdrift.app.organisation.reach.Reach;
import dk.samdrift.app.playbook.Milestone.Gate.Each;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** As what, and for whom, somebody answers to the question of a gate. */
@Component
class Speakers {

  private final Members members;
  private final Reach reach;
  private final Clock clock;

  Speakers(Members members, Reach reach, Clock clock) {
    this.members = members;
    this.reach = reach;
    this.clock = clock;
  }

  /** Is there something that somebody may answer to and has not? */
  boolean mayAnswer(Ballot ballot, Access access, Insider insider) {
    Version version = ballot.version();
    return version != null
        && !version.authors().contains(insider.person().value())
        && voices(ballot, access, insider).stream().anyMatch(voice -> isUnheard(voice, ballot));
  }

  private static boolean isUnheard(Voice voice, Ballot ballot) {
    return ballot.lines().stream()
        .filter(line -> Objects.equals(member(line.seat()), voice.member()))
        .noneMatch(line -> line.words().stream().anyMatch(one -> one.role() == voice.role()));
  }

  private static @Nullable UUID member(@Nullable Seat seat) {
    return seat == null ? null : seat.member();
  }

  /** The voices that somebody has: one for the whole, or one for each member they speak for. */
  List<Voice> voices(Ballot ballot, Access access, Insider insider) {
    if (ballot.asked().each() == Each.COOPERATION) {
      return ballot.asked().by().stream()
          .filter(access::has)
          .limit(1)
          .map(role -> new Voice(insider, role, null))
          .toList();
    }
    Seated seated = seated(List.of(access.cooperation()), List.of(ballot));
    List<Voice> voices = new ArrayList<>();
    for (Member member : seated.members().values()) {
      roles(ballot, seated.hasBoard(access.cooperation(), member)).stream()
          .filter(role -> speaks(insider, role, member, access.cooperation()))
          .findFirst()
          .ifPresent(role -> voices.add(new Voice(insider, role, member.id())));
    }
    return voices;
  }

  /** Members that are asked for themselves, and those of them that have a board of their own. */
  record Seated(Map<UUID, Member> members, Map<UUID, Set<UUID>> withBoard) {

    boolean hasBoard(UUID cooperation, Member member) {
      return withBoard.getOrDefault(cooperation, Set.of()).contains(member.id());
    }
  }

  /** What must be known of the members that some ballots ask, in some cooperations at once. */
  Seated seated(Collection<UUID> cooperations, Collection<Ballot> ballots) {
    List<UUID> seats =
        ballots.stream()
            .flatMap(ballot -> ballot.lines().stream())
            .map(line -> member(line.seat()))
            .filter(Objects::nonNull)
            .distinct()
            .toList();
    if (seats.isEmpty()) {
      return new Seated(Map.of(), Map.of());
    }
    Map<UUID, Member> known = new LinkedHashMap<>();
    members.get(seats).forEach(one -> known.put(one.id(), one));
    Map<UUID, Set<UUID>> withBoard = new HashMap<>();
    for (Holder one :
        reach.holders(cooperations, Set.of(Role.ESTATE_BOARD), Formats.today(clock))) {
      UUID target = one.scope().target();
      if (target != null) {
        withBoard.computeIfAbsent(one.cooperation(), id -> new HashSet<>()).add(target);
      }
    }
    return new Seated(known, withBoard);
  }

  /** Is a role of somebody asked for an answer that nobody of that role has given? */
  static boolean isAsked(Ballot ballot, Role role, Access access, Insider insider, Seated seated) {
    Version version = ballot.version();
    return version != null
        && !version.authors().contains(insider.person().value())
        && access.sees(ballot.about().audience())
        && ballot.lines().stream()
            .filter(line -> !line.isYes() && !line.isNo())
            .filter(line -> line.words().stream().noneMatch(one -> one.role() == role))
            .anyMatch(line -> speaks(line, ballot, role, access, insider, seated));
  }

  private static boolean speaks(
      Ballot.Line line, Ballot ballot, Role role, Access access, Insider insider, Seated seated) {
    UUID seat = member(line.seat());
    if (seat == null) {
      return ballot.asked().by().contains(role) && access.has(role);
    }
    Member member = seated.members().get(seat);
    return member != null
        && roles(ballot, seated.hasBoard(access.cooperation(), member)).contains(role)
        && speaks(insider, role, member, access.cooperation());
  }

  /** Whose yes counts for a member. For one without a board, the board above speaks. */
  private static Set<Role> roles(Ballot ballot, boolean hasBoard) {
    Set<Role> roles = new LinkedHashSet<>(ballot.asked().by());
    if (roles.contains(Role.ESTATE_BOARD) && !hasBoard) {
      roles.add(Role.ORGANISATION_BOARD);
    }
    return roles;
  }

  private static boolean speaks(Insider insider, Role role, Member member, UUID cooperation) {
    return insider.grants().stream()
        .filter(grant -> grant.role() == role && role.fits(grant.scope()))
        .map(Grant::scope)
        .anyMatch(scope -> covers(scope, member, cooperation));
  }

  private static boolean covers(Scope scope, Member member, UUID cooperation) {
    return switch (scope) {
      case Scope.Organisation _ -> true;
      case Scope.HousingOrganisation(UUID id) -> id.equals(member.housing());
      case Scope.Member(UUID id) -> id.equals(member.id());
      case Scope.Cooperation(UUID id) -> id.equals(cooperation);
    };
  }
}
