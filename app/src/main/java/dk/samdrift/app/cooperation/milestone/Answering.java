package dk.samdrift.app.cooperation.milestone;

import static dk.samdrift.app.language.Messages.msg;

import dk.samdrift.app.cooperation.gate.Ballot;
import dk.samdrift.app.cooperation.gate.Seat;
import dk.samdrift.app.decision.Approval;
import dk.samdrift.app.decision.Approval.Verdict;
import dk.samdrift.app.decision.Approvals;
import dk.samdrift.app.decision.Version;
import dk.samdrift.app.decision.Voice;
import dk.samdrift.app.organisation.Audience;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Keeps answers, each once. */
@Component
class Answering {

  private final Approvals approvals;

  Answering(Approvals approvals) {
    this.approvals = approvals;
  }

  void say(
      MilestonePlace place, Ballot ballot, List<Voice> voices, Verdict verdict, String remark) {
    Version version = Objects.requireNonNull(ballot.version());
    boolean isForMany = ballot.about().audience().includes(Audience.REPRESENTATIVES);
    String what = isForMany ? ballot.about().title() : msg("cooperation.paper.confidential");
    for (Voice voice : voices) {
      if (!isSaid(ballot, voice, verdict)) {
        approvals.say(
            Ballot.question(place.milestone(), ballot.asked()),
            version,
            voice,
            verdict,
            remark,
            what);
      }
    }
  }

  /** Has the person said just that as the last? Pressed twice is said once. */
  private static boolean isSaid(Ballot ballot, Voice voice, Verdict verdict) {
    return ballot.lines().stream()
        .filter(line -> Objects.equals(member(line.seat()), voice.member()))
        .flatMap(line -> line.words().stream())
        .filter(word -> word.role() == voice.role())
        .findFirst()
        .filter(word -> isBy(word, voice) && word.verdict() == verdict)
        .isPresent();
  }

  private static boolean isBy(Approval word, Voice voice) {
    return word.person().equals(voice.insider().person());
  }

  private static @Nullable UUID member(@Nullable Seat seat) {
    return seat == null ? null : seat.member();
  }
}
