package dk.samdrift.app.allocation.figure;

import static dk.samdrift.app.language.Messages.msg;

import dk.samdrift.app.allocation.Agreement;
import dk.samdrift.app.allocation.Agreement.Figure;
import dk.samdrift.app.allocation.AgreementDesk;
import dk.samdrift.app.allocation.Decided;
import dk.samdrift.app.allocation.RegisterMeasure;
import dk.samdrift.app.cooperation.Crumbs;
import dk.samdrift.app.language.Figures;
import dk.samdrift.app.language.Formats;
import dk.samdrift.app.organisation.Insider;
import dk.samdrift.app.organisation.Member;
import dk.samdrift.app.organisation.reach.Access;
import dk.samdrift.app.ui.Action;
import dk.samdrift.app.ui.EmptyState;
import dk.samdrift.app.ui.Frame;
import dk.samdrift.app.ui.Link;
import dk.samdrift.app.ui.Tag;
import dk.samdrift.app.ui.form.Choice;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The figures that members are divided by, and where each is from. */
public record FiguresPage(
    Frame frame, List<Action> actions, @Nullable EmptyState empty, List<Part> parts) {

  /** A measure. */
  public record Part(String id, String heading, List<Line> lines) {}

  /**
   * A member's figure.
   *
   * @param source where it is from, in a word
   * @param decision what it rests on; empty when it is the register's
   */
  public record Line(
      String member,
      String value,
      Tag source,
      String since,
      String decision,
      List<Action> actions) {}

  /** What is known. */
  record Known(
      Agreement agreement,
      List<Member> members,
      Map<UUID, Map<RegisterMeasure, BigDecimal>> register,
      LocalDate today,
      LocalDate firstOpen) {}

  static Link link(Insider insider, Access access) {
    return new Link(msg("allocation.figure.page"), AgreementDesk.path(insider, access, "figures"));
  }

  static FiguresPage of(Known known, Insider insider, Access access, Frame frame) {
    String path = AgreementDesk.path(insider, access, "figures");
    boolean mayChange = AgreementDesk.mayChange(access);
    EmptyState empty =
        new EmptyState(msg("allocation.figure.nobody"), msg("allocation.figure.nobody.next"), null);
    boolean isEmpty = known.members().isEmpty();
    return new FiguresPage(
        frame.titled(msg("allocation.figure.page"), Crumbs.of(insider, access)),
        mayChange && !isEmpty
            ? List.of(Action.main(msg("allocation.figure.add"), path + "/edit"))
            : List.of(),
        isEmpty ? empty : null,
        isEmpty
            ? List.of()
            : FigureForm.measures(known.agreement()).stream()
                .map(one -> part(one, known, mayChange ? path : null))
                .toList());
  }

  private static Part part(Choice measure, Known known, @Nullable String path) {
    List<Line> lines = new ArrayList<>();
    for (Member member : known.members()) {
      List<Figure> stated =
          known.agreement().figures().stream()
              .filter(
                  one -> one.member().equals(member.id()) && one.measure().equals(measure.value()))
              .sorted(Comparator.comparing(Figure::from).reversed())
              .toList();
      if (stated.isEmpty()) {
        lines.add(registered(member, measure.value(), known, path));
      }
      stated.forEach(one -> lines.add(agreed(member, one, stated, known, path)));
    }
    return new Part(
        "measure-" + Integer.toHexString(measure.value().hashCode()), measure.label(), lines);
  }

  private static Line registered(
      Member member, String measure, Known known, @Nullable String path) {
    Optional<BigDecimal> value =
        RegisterMeasure.of(measure)
            .map(one -> known.register().getOrDefault(member.id(), Map.of()).get(one));
    String query = "/edit?member=" + member.id() + "&measure=" + AgreementDesk.encoded(measure);
    return new Line(
        member.name(),
        value.map(Figures::words).orElse(msg("allocation.figure.missing")),
        value.isPresent()
            ? Tag.neutral(msg("allocation.figure.registered"))
            : Tag.warn(msg("allocation.figure.unknown")),
        "",
        "",
        path == null
            ? List.of()
            : List.of(Action.go(msg("allocation.figure.state"), path + query)));
  }

  private static Line agreed(
      Member member, Figure one, List<Figure> all, Known known, @Nullable String path) {
    boolean isComing = one.from().isAfter(known.today());
    boolean isFormer =
        all.stream()
            .anyMatch(
                other -> other.from().isAfter(one.from()) && !other.from().isAfter(known.today()));
    boolean mayChange = path != null && !one.from().isBefore(known.firstOpen());
    String query = FigureForm.query(one);
    return new Line(
        member.name(),
        Figures.words(one.value()),
        isFormer
            ? Tag.neutral(msg("allocation.former"))
            : Tag.good(msg(isComing ? "allocation.figure.coming" : "allocation.figure.agreed")),
        msg("allocation.figure.since", Formats.dayWithYear(one.from())),
        Decided.words(AgreementDesk.resolution(known.agreement(), one.resolution())),
        mayChange
            ? List.of(
                Action.go(msg("allocation.figure.correct"), path + "/edit" + query),
                Action.go(msg("allocation.take-back"), path + "/removals/new" + query))
            : List.of());
  }
}
