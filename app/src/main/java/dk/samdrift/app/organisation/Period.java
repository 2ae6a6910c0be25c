package dk.samdrift.app.organisation;

import static dk.samdrift.app.language.Messages.msg;

import dk.samdrift.app.language.Formats;
import dk.samdrift.app.ui.Tag;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Days in a row.
 *
 * @param to the last day; null while no end is known; the day before the first one when it was
 *     taken back before it began
 */
public record Period(LocalDate from, @Nullable LocalDate to) {

  /** Is a day one of them? */
  public boolean contains(LocalDate day) {
    return !from.isAfter(day) && !isOver(day);
  }

  /** Is it over on a day, or was it taken back? */
  public boolean isOver(LocalDate day) {
    return (to != null && to.isBefore(day)) || isTakenBack();
  }

  /** Does it run, but end within a month? */
  public boolean expiresSoon(LocalDate today) {
    return contains(today) && to != null && to.isBefore(today.plusMonths(1));
  }

  /** Have the two any day in common? */
  public boolean meets(Period other) {
    return !isOver(other.from) && !other.isOver(from);
  }

  /** The same for somebody who has no access from a day on. */
  public Period until(@Nullable LocalDate leftOn) {
    return leftOn == null || (to != null && to.isBefore(leftOn))
        ? this
        : new Period(from, leftOn.minusDays(1));
  }

  /** Was it taken back, so that it never ran? */
  public boolean isTakenBack() {
    return to != null && to.isBefore(from);
  }

  /** In words: »fra 1. marts 2026« or »fra 1. marts 2026 til 31. marts 2027«. */
  public String words() {
    return to == null
        ? msg("organisation.period.open", Formats.fullDay(from))
        : msg("organisation.period", Formats.fullDay(from), Formats.fullDay(to));
  }

  /** What is worth knowing of it today. */
  public Optional<Tag> tag(LocalDate today) {
    if (expiresSoon(today)) {
      return Optional.of(Tag.warn(msg("organisation.period.soon")));
    }
    if (isOver(today)) {
      return Optional.of(Tag.neutral(msg("organisation.period.over")));
    }
    return from.isAfter(today)
        ? Optional.of(Tag.neutral(msg("organisation.period.future")))
        : Optional.empty();
  }
}
