package dk.samdrift.app.mail;

import static dk.samdrift.app.language.Messages.msg;

import dk.samdrift.app.language.Formats;
import dk.samdrift.app.ui.Tag;
import java.time.Instant;
import java.util.Optional;

/**
 * A letter as administrators see it.
 *
 * @param id of the letter
 * @param putAt when it was written
 * @param to where it goes
 * @param toName to whom
 * @param subject its headline
 * @param text what it says, where an administrator may know
 * @param isSecret is it for the receiver's eyes only?
 * @param isWiped is what it said gone for good?
 * @param state what has become of it
 * @param attempts so far
 * @param dueAt when it is tried next
 * @param handedOverAt when the mail server got it
 * @param reason what the mail server said last; empty when nothing
 */
public record OutboxLetter(
    LetterId id,
    Instant putAt,
    String to,
    String toName,
    String subject,
    Optional<String> text,
    boolean isSecret,
    boolean isWiped,
    LetterState state,
    int attempts,
    Instant dueAt,
    Optional<Instant> handedOverAt,
    String reason) {

  /** May somebody decide to send it again? */
  public boolean maySendAgain() {
    return state.isStopped() && !isWiped;
  }

  /** Is it still to be sent? */
  public boolean isOnItsWay() {
    return LetterGroup.of(state) == LetterGroup.WAITING;
  }

  /** May the receiver have it already? */
  public boolean mayHaveArrived() {
    return state == LetterState.MAYBE_SENT;
  }

  /** What has become of it, in a word. */
  public Tag tag() {
    String word = msg("mail.tag." + LetterGroup.of(state));
    return switch (state) {
      case WAITING, HANDING_OVER, VOID -> Tag.neutral(word);
      case SENT -> Tag.good(word);
      case MAYBE_SENT -> Tag.warn(msg("mail.tag.MAYBE_SENT"));
      case REFUSED, GIVEN_UP -> Tag.bad(word);
    };
  }

  private String answer() {
    return ServerAnswer.of(reason).inDanish();
  }

  /** What has become of it, in a sentence. */
  public String explanation(boolean hasServer) {
    return switch (state) {
      case WAITING -> waiting(hasServer);
      case HANDING_OVER -> msg("mail.state.handing-over");
      case SENT -> msg("mail.state.sent", Formats.moment(handedOverAt.orElse(dueAt)));
      case MAYBE_SENT -> msg("mail.state.maybe-sent");
      case REFUSED -> msg("mail.state.refused", answer());
      case GIVEN_UP -> msg("mail.state.given-up", answer());
      case VOID -> msg("mail.state.void", reason);
    };
  }

  private String waiting(boolean hasServer) {
    if (!hasServer) {
      return msg("mail.state.waiting-no-server");
    }
    return reason.isEmpty()
        ? msg("mail.state.waiting")
        : msg("mail.state.waiting-again", Formats.moment(dueAt), Formats.count(attempts), answer());
  }
}
