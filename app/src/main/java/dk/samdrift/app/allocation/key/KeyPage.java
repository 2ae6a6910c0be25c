package dk.samdrift.app.allocation.key;

import static dk.samdrift.app.language.Messages.msg;

import dk.samdrift.app.allocation.Agreement;
import dk.samdrift.app.allocation.Agreement.Resolution;
import dk.samdrift.app.allocation.Agreement.Row;
import dk.samdrift.app.allocation.AgreementDesk;
import dk.samdrift.app.allocation.Decided;
import dk.samdrift.app.cooperation.Crumbs;
import dk.samdrift.app.language.Figures;
import dk.samdrift.app.language.Formats;
import dk.samdrift.app.organisation.Insider;
import dk.samdrift.app.organisation.reach.Access;
import dk.samdrift.app.ui.Action;
import dk.samdrift.app.ui.Fact;
import dk.samdrift.app.ui.Frame;
import dk.samdrift.app.ui.Tag;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A key in all its versions.
 *
 * @param use what it is used for
 * @param versions those that hold on some day; none when all were taken back
 */
public record KeyPage(
    Frame frame,
    List<Action> actions,
    String use,
    Preview shares,
    List<Version> versions,
    List<Former> former) {

  /**
   * A version.
   *
   * @param differences from the one before; none for the first
   */
  public record Version(
      String id,
      String heading,
      Tag state,
      String kind,
      String decision,
      String writtenDown,
      List<String> differences,
      List<Fact> shares,
      List<Fact> parts,
      List<Fact> factors,
      List<Action> actions) {}

  /** A version that was taken back. */
  public record Former(
      String id,
      String heading,
      Tag state,
      String kind,
      List<String> figures,
      String decision,
      String writtenDown,
      String takenBack,
      String takenBackBy) {}

  /** What a version is read from. */
  record Known(
      Agreement agreement,
      String key,
      List<FormerVersion> former,
      LocalDate today,
      Optional<LocalDate> firstOpen,
      Function<UUID, String> names) {}

  static KeyPage of(Known known, Preview shares, Insider insider, Access access, Frame frame) {
    List<LocalDate> days = Held.days(known.agreement(), known.key());
    List<Version> versions = new ArrayList<>();
    for (int i = 0; i < days.size(); i++) {
      LocalDate until = i == 0 ? LocalDate.MAX : days.get(i - 1);
      version(known, days.get(i), until, insider, access).ifPresent(versions::add);
    }
    String form = AgreementDesk.path(insider, access, "keys/version");
    return new KeyPage(
        frame.titled(known.key(), Crumbs.of(insider, access, KeysPage.link(insider, access))),
        AgreementDesk.mayChange(access) && !versions.isEmpty()
            ? List.of(
                Action.main(
                    msg("allocation.key.new-version"),
                    form + "?key=" + AgreementDesk.encoded(known.key())))
            : List.of(),
        versions.isEmpty()
            ? msg("allocation.key.gone")
            : KeysPage.use(known.agreement(), known.key()),
        shares,
        versions,
        known.former().stream().map(one -> former(one, known.agreement())).toList());
  }

  private static Former former(FormerVersion version, Agreement agreement) {
    Resolution rested = AgreementDesk.resolution(agreement, version.resolution());
    Resolution took = AgreementDesk.resolution(agreement, version.takenBackBy());
    return new Former(
        "former-" + version.takenBackBy(),
        msg("allocation.key.version", Formats.fullDay(version.from())),
        Tag.neutral(msg("allocation.taken-back")),
        version.kind(),
        version.figures(),
        Decided.words(rested),
        Decided.writtenDown(rested),
        msg(
            "allocation.taken-back.words",
            took.title(),
            took.decidedBy(),
            Formats.dayWithYear(took.decidedOn())),
        Decided.writtenDown(took));
  }

  /** What a version says beside its kind, in words. */
  static List<String> figures(Held held, Function<UUID, String> names) {
    return Stream.of(
            facts(held.shares(), names, ""),
            facts(held.parts(), one -> one, "\u00a0%"),
            facts(held.factors(), names, ""))
        .flatMap(List::stream)
        .map(fact -> msg("allocation.key.figure", fact.name(), fact.value()))
        .toList();
  }

  private static Optional<Version> version(
      Known known, LocalDate day, LocalDate until, Insider insider, Access access) {
    return Held.on(known.agreement(), known.key(), day)
        .map(held -> version(known, held, day, until, insider, access));
  }

  private static Version version(
      Known known, Held held, LocalDate day, LocalDate until, Insider insider, Access access) {
    Optional<Held> before = Held.on(known.agreement(), known.key(), day.minusDays(1));
    Resolution resolution =
        Held.beginning(known.agreement(), known.key(), day).stream()
            .map(Row::resolution)
            .map(id -> AgreementDesk.resolution(known.agreement(), id))
            .findFirst()
            .orElseThrow();
    boolean isOpen = known.firstOpen().map(first -> !day.isBefore(first)).orElse(true);
    String query = "?key=" + AgreementDesk.encoded(known.key()) + "&from=" + day;
    List<Action> actions =
        isOpen && AgreementDesk.mayChange(access)
            ? List.of(
                Action.go(
                    msg("allocation.key.correct"),
                    AgreementDesk.path(insider, access, "keys/version") + query),
                Action.go(
                    msg("allocation.take-back"),
                    AgreementDesk.path(insider, access, "keys/removals/new") + query))
            : List.of();
    return new Version(
        "version-" + day,
        msg("allocation.key.version", Formats.fullDay(day)),
        state(day, until, known.today()),
        KeyWords.kind(held.definition()),
        Decided.words(resolution),
        Decided.writtenDown(resolution),
        before.map(one -> KeyWords.differences(one, held, known.names())).orElse(List.of()),
        facts(held.shares(), known.names(), ""),
        facts(held.parts(), one -> one, "\u00a0%"),
        facts(held.factors(), known.names(), ""),
        actions);
  }

  private static Tag state(LocalDate day, LocalDate until, LocalDate today) {
    if (day.isAfter(today)) {
      return Tag.neutral(msg("allocation.coming"));
    }
    return until.isAfter(today)
        ? Tag.good(msg("allocation.in-force"))
        : Tag.neutral(msg("allocation.former"));
  }

  private static <T> List<Fact> facts(
      Map<T, BigDecimal> figures, Function<T, String> names, String unit) {
    return figures.entrySet().stream()
        .map(one -> Fact.of(names.apply(one.getKey()), Figures.words(one.getValue()) + unit))
        .sorted(Comparator.comparing(Fact::name))
        .toList();
  }
}
