package dk.samdrift.app.cooperation;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A cooperation went from one state to another.
 *
 * @param from none when it was made
 * @param decidedBy who decided it: a person or a body
 */
public record Turn(
    @Nullable CooperationState from,
    CooperationState to,
    LocalDate day,
    String decidedBy,
    String reason,
    String lesson,
    String byName,
    Instant at) {}
