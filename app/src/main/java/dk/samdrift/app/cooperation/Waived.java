package dk.samdrift.app.cooperation;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody went on without what the road asked for.
 *
 * @param milestone that was passed or left out; none when all went into operation
 * @param isSkipped was it left out?
 * @param missing what was missing, in words; perhaps nothing where it was left out
 * @param decidedBy who decided that all went into operation; empty for a milestone
 * @param byName who said so here
 */
public record Waived(
    UUID cooperation,
    @Nullable String milestone,
    boolean isSkipped,
    LocalDate day,
    String reason,
    List<String> missing,
    String decidedBy,
    String byName) {}
