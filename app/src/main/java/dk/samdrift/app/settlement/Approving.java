package dk.samdrift.app.settlement;

import static dk.samdrift.app.language.Messages.msg;

import dk.samdrift.app.decision.Approval.Verdict;
import dk.samdrift.app.decision.Approvals;
import dk.samdrift.app.decision.Version;
import dk.samdrift.app.decision.Voice;
import dk.samdrift.app.history.History;
import dk.samdrift.app.history.Subject;
import dk.samdrift.app.language.Refused;
import dk.samdrift.app.organisation.Insider;
import dk.samdrift.app.organisation.Role;
import dk.samdrift.app.organisation.reach.Access;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Two different people approve a settlement, the finance officer and the operations manager
 * (settlement.md section 6). From the second yes on it is what the members get.
 */
@Component
@Transactional
public class Approving {

  private static final String SUBJECT = "settlement-";

  private static final List<Role> ROLES = List.of(Role.FINANCE_OFFICER, Role.OPERATIONS_MANAGER);

  private final Runs runs;
  private final Settling settling;
  private final Approvals approvals;
  private final History history;

  Approving(Runs runs, Settling settling, Approvals approvals, History history) {
    this.runs = runs;
    this.settling = settling;
    this.approvals = approvals;
    this.history = history;
  }

  /** What somebody said yes to, by the name it has among approvals. */
  public static String words(String subject) {
    return subject.startsWith(SUBJECT)
        ? msg("settlement.what", subject.substring(SUBJECT.length()))
        : subject;
  }

  /** The name that a run has among approvals. */
  static String subject(Run run) {
    return SUBJECT + run.year();
  }

  /** The role in which somebody may say yes to a run now, if there is one. */
  static Optional<Role> role(Run run, Access access, UUID person) {
    Set<String> said =
        run.signatures().stream().map(Run.Signature::role).collect(Collectors.toSet());
    boolean hasSaid = run.signatures().stream().anyMatch(one -> one.person().equals(person));
    return hasSaid || !run.isSettled()
        ? Optional.empty()
        : ROLES.stream()
            .filter(access::has)
            .filter(role -> !said.contains(role.name()))
            .findFirst();
  }

  /** The roles that have still to say yes. */
  static List<Role> missing(Run run) {
    return ROLES.stream()
        .filter(role -> run.signatures().stream().noneMatch(one -> one.role().equals(role.name())))
        .toList();
  }

  /** Why a run cannot be approved now, if so; what to do about it. */
  @Transactional(readOnly = true)
  public Optional<String> hindrance(Run run) {
    Run newest =
        runs.of(run.cooperation()).stream()
            .filter(one -> one.year() == run.year())
            .findFirst()
            .orElse(run);
    if (!newest.id().equals(run.id())) {
      return Optional.of(msg("settlement.approve.older"));
    }
    return settling.seen(run.cooperation()).equals(run.seen())
        ? Optional.empty()
        : Optional.of(msg("settlement.approve.stale"));
  }

  /** Says yes to a run. */
  public void approve(UUID id, Insider insider, Access access) {
    runs.hold(id);
    Run run = runs.find(id).orElseThrow();
    UUID person = insider.person().value();
    if (run.signatures().stream().anyMatch(one -> one.person().equals(person))) {
      throw new Refused("settlement.approve.twice");
    }
    Role role =
        role(run, access, person).orElseThrow(() -> new Refused("settlement.approve.nothing"));
    if (hindrance(run).isPresent()) {
      throw new Refused("settlement.approve.not-now");
    }
    approvals.say(
        subject(run),
        new Version(run.cooperation(), subject(run), run.number(), run.outputSha256(), Set.of()),
        new Voice(insider, role, null),
        Verdict.APPROVED,
        "",
        words(subject(run)));
    runs.sign(id, role.name(), insider.actor());
    if (runs.find(id).orElseThrow().isApproved()) {
      history.note(
          insider.actor(),
          "settlement.history.approved",
          List.of(Integer.toString(run.year()), Integer.toString(run.number()), run.outputSha256()),
          Subject.of("cooperation", run.cooperation()));
    }
  }
}
