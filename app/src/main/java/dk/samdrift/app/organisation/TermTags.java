package dk.samdrift.app.organisation;

import static dk.samdrift.app.language.Messages.msg;

import dk.samdrift.app.language.Formats;
import dk.samdrift.app.ui.Tag;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** What is worth knowing of a term today, seen beside the other terms. */
public final class TermTags {

  private TermTags() {}

  /**
   * The tags.
   *
   * @param counted from when to when the term counts
   * @param others may be all terms of the board, or of the person and of who stands in
   */
  public static List<Tag> of(
      OfficeTerm term, Period counted, List<OfficeTerm> others, LocalDate today) {
    List<Tag> tags = new ArrayList<>();
    Optional<OfficeTerm> next = next(term, others);
    OfficeTerm.Seat seat = term.standsInFor();
    if (seat != null) {
      tags.add(Tag.neutral(msg("organisation.term.stands-in", seat.name())));
    }
    if (counted.expiresSoon(today) && next.isPresent()) {
      tags.add(Tag.neutral(again(term, next.get())));
    } else if (!counted.expiresSoon(today) || seat == null) {
      counted.tag(today).ifPresent(tags::add);
    }
    standIn(term, others, today).map(one -> absent(one, today)).ifPresent(tags::add);
    return tags;
  }

  /** The same person's next term in the board. */
  public static Optional<OfficeTerm> next(OfficeTerm term, List<OfficeTerm> others) {
    LocalDate to = term.period().to();
    return others.stream()
        .filter(other -> other.person().equals(term.person()))
        .filter(other -> other.board().id().equals(term.board().id()))
        .filter(other -> !other.isStandIn() && !other.period().isTakenBack())
        .filter(other -> to != null && other.period().from().isAfter(to))
        .min(Comparator.comparing(other -> other.period().from()));
  }

  /** The term of the deputy who has the seat, or is the next one to have it. */
  public static Optional<OfficeTerm> standIn(
      OfficeTerm term, List<OfficeTerm> others, LocalDate today) {
    return others.stream()
        .filter(other -> other.standsInFor(term) && !other.period().isOver(today))
        .min(Comparator.comparing(other -> other.period().from()));
  }

  private static String again(OfficeTerm term, OfficeTerm next) {
    String from = Formats.fullDay(next.period().from());
    return next.office() == term.office()
        ? msg("organisation.term.again.from", from)
        : msg("organisation.term.next.from", next.office().words(), from);
  }

  private static Tag absent(OfficeTerm standIn, LocalDate today) {
    LocalDate from = standIn.period().from();
    String to = Formats.fullDay(Objects.requireNonNull(standIn.period().to()));
    return from.isAfter(today)
        ? Tag.neutral(
            msg("organisation.term.absent.later", Formats.fullDay(from), to, standIn.name()))
        : Tag.neutral(msg("organisation.term.absent", to, standIn.name()));
  }
}
