package dk.samdrift.app.cooperation.gate;

import dk.samdrift.app.decision.Approval;
import dk.samdrift.app.decision.Approval.Verdict;
import dk.samdrift.app.decision.Version;
import dk.samdrift.app.organisation.Role;
import dk.samdrift.app.playbook.Milestone;
import dk.samdrift.app.playbook.Milestone.Gate.Each;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How an approval of a gate stands.
 *
 * @param about what is to be approved
 * @param version that can be approved now; none when the newest has not been handed in
 * @param lines one for the whole, or one for each member
 * @param before what was said about versions that do not count any more, the newest first
 */
public record Ballot(
    Milestone.Gate.Approval asked,
    Milestone.Deliverable about,
    @Nullable Version version,
    List<Line> lines,
    List<Approval> before) {

  /**
   * What was said, and for whom.
   *
   * @param seat none for the whole
   * @param words the last of each role, the newest first
   */
  public record Line(Each each, @Nullable Seat seat, List<Approval> words) {

    /**
     * Is it a yes? For the whole, nobody's last word may be no. For a member, one yes is enough: a
     * board above may accede where the one below said no, which stays to be read.
     */
    public boolean isYes() {
      return has(Verdict.APPROVED) && (each == Each.MEMBER || !has(Verdict.REJECTED));
    }

    /** Is it a no? */
    public boolean isNo() {
      return has(Verdict.REJECTED) && !isYes();
    }

    private boolean has(Verdict verdict) {
      return words.stream().anyMatch(one -> one.verdict() == verdict);
    }
  }

  /** What an approval is called where answers are kept. */
  public static String question(Milestone milestone, Milestone.Gate.Approval asked) {
    return milestone.id() + "/" + asked.id();
  }

  /** From all that was said in a cooperation, the newest first. */
  public static Ballot of(
      Milestone milestone,
      Milestone.Gate.Approval asked,
      Milestone.Deliverable about,
      @Nullable Version version,
      List<Seat> seats,
      List<Approval> said) {
    String question = question(milestone, asked);
    List<Approval> own = said.stream().filter(one -> one.question().equals(question)).toList();
    List<Approval> now = own.stream().filter(one -> isAbout(one, version)).toList();
    return new Ballot(
        asked,
        about,
        version,
        asked.each() == Each.COOPERATION
            ? List.of(new Line(asked.each(), null, last(now, null)))
            : seats.stream()
                .map(seat -> new Line(asked.each(), seat, last(now, seat.member())))
                .toList(),
        own.stream().filter(one -> !isAbout(one, version)).toList());
  }

  private static boolean isAbout(Approval one, @Nullable Version version) {
    return version != null
        && one.subject().equals(version.subject())
        && one.number() == version.number()
        && one.sha256().equals(version.sha256());
  }

  private static List<Approval> last(List<Approval> now, @Nullable UUID member) {
    Set<Role> seen = EnumSet.noneOf(Role.class);
    return now.stream()
        .filter(one -> Objects.equals(one.member(), member))
        .filter(one -> seen.add(one.role()))
        .toList();
  }

  /** Is all said that was wanted? */
  public boolean isGiven() {
    return version != null && !lines.isEmpty() && lines.stream().allMatch(Line::isYes);
  }

  /** Has anybody said no? */
  public boolean isRefused() {
    return lines.stream().anyMatch(Line::isNo);
  }

  /** For whom there is no yes yet. */
  public List<Line> open() {
    return lines.stream().filter(line -> !line.isYes()).toList();
  }
}
