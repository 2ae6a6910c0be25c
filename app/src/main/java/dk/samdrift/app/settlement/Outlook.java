package dk.samdrift.app.settlement;

import static dk.samdrift.app.language.Messages.msg;

import dk.samdrift.app.language.Formats;
import dk.samdrift.app.ledger.Year;
import dk.samdrift.app.ledger.Years;
import dk.samdrift.app.organisation.Insider;
import dk.samdrift.app.organisation.Role;
import dk.samdrift.app.organisation.reach.Access;
import dk.samdrift.app.settlement.Lines.Statement;
import dk.samdrift.app.ui.Tag;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** How far a cooperation is with settling, and what came of it last. */
@Component
@Transactional(readOnly = true)
public class Outlook {

  private final Years years;
  private final Runs runs;
  private final Lines lines;
  private final Approving approving;

  Outlook(Years years, Runs runs, Lines lines, Approving approving) {
    this.years = years;
    this.runs = runs;
    this.lines = lines;
    this.approving = approving;
  }

  /**
   * What is in the way.
   *
   * @param page below the cooperation's own
   */
  public record State(Tag tag, String sentence, String page) {}

  /** What a member is to pay by the newest approved settlement. */
  public record Bill(UUID run, String sentence, UUID member) {}

  /** A settlement that waits for somebody's yes. */
  public record Waiting(UUID run, String title, int number, Instant since) {}

  /** The cooperations with settlements that wait for anybody's yes. */
  public Set<UUID> waiting() {
    return runs.waiting();
  }

  /** The settlements of a cooperation that wait for the yes of somebody, the oldest first. */
  public List<Waiting> waiting(UUID cooperation, Insider insider, Access access) {
    UUID person = insider.person().value();
    return runs.of(cooperation).reversed().stream()
        .filter(run -> Approving.role(run, access, person).isPresent())
        .filter(run -> approving.hindrance(run).isEmpty())
        .map(run ->
            new Waiting(
                run.id(),
                Approving.words(Approving.subject(run)),
                run.number(),
                run.signatures().stream()
                    .map(Run.Signature::at)
                    .max(Comparator.naturalOrder())
                    .orElse(run.at())))
        .toList();
  }

  /** What is in the way of settling the newest year that is over, or else the newest one. */
  public State of(UUID cooperation, LocalDate today) {
    List<Year> all = years.of(cooperation);
    Optional<Year> newest =
        all.stream()
            .filter(year -> year.last().isBefore(today))
            .findFirst()
            .or(() -> all.stream().findFirst());
    return newest
        .map(year -> of(cooperation, year))
        .orElseGet(() ->
            new State(
                Tag.warn(msg("settlement.outlook.begin.tag")),
                msg("settlement.outlook.begin"),
                "/intake"));
  }

  private State of(UUID cooperation, Year year) {
    Optional<Run> newest =
        runs.of(cooperation).stream().filter(run -> run.year() == year.year()).findFirst();
    if (newest.isEmpty()) {
      return new State(
          Tag.warn(msg("settlement.outlook.open.tag")),
          msg("settlement.outlook.open", year.words()),
          "/settlement");
    }
    Run run = newest.get();
    String page = "/settlement/" + run.id();
    if (!run.isSettled()) {
      return new State(
          SettlementsPage.state(run), msg("settlement.outlook.errors", year.words()), page);
    }
    if (run.isApproved()) {
      return new State(
          SettlementsPage.state(run), msg("settlement.outlook.approved", year.words()), page);
    }
    String missing =
        Approving.missing(run).stream()
            .map(Role::words)
            .collect(Collectors.joining(msg("settlement.and")));
    return new State(
        SettlementsPage.state(run),
        approving.hindrance(run).orElse(msg("settlement.outlook.draft", year.words(), missing)),
        page);
  }

  /** What some members are to pay by the newest approved settlement of a cooperation. */
  public List<Bill> bills(UUID cooperation, Set<UUID> members) {
    return runs.of(cooperation).stream()
        .filter(Run::isApproved)
        .findFirst()
        .map(run -> bills(run, members))
        .orElse(List.of());
  }

  private List<Bill> bills(Run run, Set<UUID> members) {
    return lines.statements(run.id()).stream()
        .filter(one -> members.contains(one.member()))
        .map(one -> bill(run, one))
        .toList();
  }

  private static Bill bill(Run run, Statement one) {
    String sentence =
        StatementPages.answer(one, Integer.toString(run.year()))
            + " "
            + msg(
                "settlement.outlook.of",
                Formats.kroner(one.cost()),
                Formats.kroner(one.onAccount()));
    return new Bill(run.id(), sentence, one.member());
  }
}
