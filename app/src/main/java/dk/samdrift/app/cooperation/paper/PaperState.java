package dk.samdrift.app.cooperation.paper;

import static dk.samdrift.app.language.Messages.msg;

import dk.samdrift.app.cooperation.gate.Ballot;
import dk.samdrift.app.decision.Approval;
import dk.samdrift.app.language.Formats;
import dk.samdrift.app.ui.Tag;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * How a deliverable stands.
 *
 * @param tag in a word
 * @param sentence who did what when; empty, nothing
 */
public record PaperState(Tag tag, String sentence) {

  /**
   * From its versions, the newest first, and the approvals that are asked for.
   *
   * @param remark what was said of it when it was there already; empty, it was not
   */
  public static PaperState of(
      List<Paper> versions, boolean isExisting, String remark, List<Ballot> ballots) {
    if (versions.isEmpty()) {
      return isExisting
          ? new PaperState(Tag.good(msg("cooperation.paper.existing")), remark)
          : new PaperState(Tag.warn(msg("cooperation.paper.none")), "");
    }
    Paper newest = versions.getFirst();
    String written =
        msg("cooperation.paper.written", newest.personName(), Formats.moment(newest.at()));
    if (ballots.isEmpty()) {
      return new PaperState(Tag.good(msg("cooperation.paper.version", newest.number())), written);
    }
    Paper.Sent sent = newest.sent();
    if (sent == null) {
      return new PaperState(Tag.neutral(msg("cooperation.paper.draft", newest.number())), written);
    }
    return judged(newest, sent, ballots);
  }

  private static PaperState judged(Paper newest, Paper.Sent sent, List<Ballot> ballots) {
    if (ballots.stream().anyMatch(Ballot::isRefused)) {
      return new PaperState(
          Tag.bad(msg("cooperation.paper.refused", newest.number())),
          said(ballots, Approval.Verdict.REJECTED));
    }
    if (ballots.stream().allMatch(Ballot::isGiven)) {
      return new PaperState(
          Tag.good(msg("cooperation.paper.approved", newest.number())),
          said(ballots, Approval.Verdict.APPROVED));
    }
    return new PaperState(
        Tag.neutral(msg("cooperation.paper.sent", newest.number())),
        msg("cooperation.paper.sent.by", sent.byName(), Formats.moment(sent.at())));
  }

  private static String said(List<Ballot> ballots, Approval.Verdict verdict) {
    List<Approval> words =
        ballots.stream()
            .flatMap(ballot -> ballot.lines().stream())
            .flatMap(line -> line.words().stream())
            .filter(one -> one.verdict() == verdict)
            .toList();
    String who =
        words.stream()
            .map(Approval::personName)
            .distinct()
            .sorted()
            .collect(Collectors.joining(", "));
    Instant last =
        words.stream().map(Approval::at).max(Comparator.naturalOrder()).orElse(Instant.EPOCH);
    LocalDate day = last.atZone(Formats.COPENHAGEN).toLocalDate();
    return msg("cooperation.paper." + verdict.name(), who, Formats.dayWithYear(day));
  }
}
