package dk.samdrift.app.organisation.token;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What lets a program in, without its secret.
 *
 * @param program what it is called
 * @param mayChange or only read?
 * @param madeBy the person's name
 * @param lastDay on which it is good
 * @param usedAt to within some minutes; none when it never was
 */
public record AccessToken(
    UUID id,
    String program,
    boolean mayChange,
    Instant madeAt,
    String madeBy,
    LocalDate lastDay,
    @Nullable Instant usedAt,
    @Nullable Instant withdrawnAt) {

  /** Does it let anybody in on a day? */
  public boolean isGood(LocalDate day) {
    return withdrawnAt == null && !day.isAfter(lastDay);
  }
}
