package dk.samdrift.app.cooperation;

import static dk.samdrift.app.language.Messages.msg;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A cooperation went from one state to another.
 *
 * @param from none when it was made
 * @param decidedBy who decided it: a person or a body
 * @param missing milestones whose gates were open when it went into operation, in words
 */
public record Turn(
    @Nullable CooperationState from,
    CooperationState to,
    LocalDate day,
    String decidedBy,
    String reason,
    String lesson,
    List<String> missing,
    String byName,
    Instant at) {

  /** Keeps its own copy. */
  public Turn {
    missing = List.copyOf(missing);
  }

  /** Why, and past what. */
  public String told() {
    return missing.isEmpty()
        ? reason
        : msg("cooperation.turn.without", reason, String.join(", ", missing));
  }
}
