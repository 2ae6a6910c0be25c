package dk.samdrift.app.mail;

import static dk.samdrift.app.language.Messages.msg;

import java.time.Instant;
import java.util.Optional;

/**
 * One time it was tried to send a letter.
 *
 * @param outcome what it came to; none while it goes on, or when the sender died
 * @param reason what the mail server said; empty when nothing
 */
public record Attempt(Instant begunAt, Optional<LetterState> outcome, String reason) {

  /** What came of it, in words. */
  public String words() {
    String said = reason.isEmpty() ? "" : ServerAnswer.of(reason).inDanish();
    return outcome
        .map(state ->
            state == LetterState.WAITING
                ? msg("mail.attempt.failed", said).strip()
                : msg("mail.attempt." + state, said).strip())
        .orElseGet(() -> msg("mail.attempt.unknown"));
  }
}
