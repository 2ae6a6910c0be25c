package dk.samdrift.app.portfolio;

import static dk.samdrift.app.language.Messages.msg;

import dk.samdrift.app.cooperation.CooperationState;
import dk.samdrift.app.cooperation.Glance;
import dk.samdrift.app.cooperation.Mandate;
import dk.samdrift.app.cooperation.Participation;
import dk.samdrift.app.language.Spelling;
import dk.samdrift.app.ui.Parameters;
import dk.samdrift.app.ui.form.Choice;
import dk.samdrift.app.ui.table.Column;
import dk.samdrift.app.ui.table.Filter;
import dk.samdrift.app.ui.table.Sort;
import dk.samdrift.app.ui.table.TableQuery;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which cooperations are asked for, and in what order.
 *
 * @param days by what is due first: those whose day has passed, or comes soon
 */
record PortfolioQuery(
    TableQuery table, Filter states, Filter phases, Filter days, Filter leaders, LocalDate today) {

  private static final String LATE = "late";
  private static final String SOON = "soon";
  private static final String NOBODY = "nobody";

  /** What an address asks for. */
  static PortfolioQuery of(
      String path,
      Map<String, String[]> parameters,
      List<Column> columns,
      List<Glance> all,
      LocalDate today) {
    return new PortfolioQuery(
        TableQuery.of(path, parameters, columns, Sort.ascending("name")),
        filter(
            "state",
            msg("portfolio.state"),
            Arrays.stream(CooperationState.values())
                .map(state -> Choice.of(state.name(), state.words())),
            parameters),
        filter("phase", msg("portfolio.phase"), Stage.phases(all).map(Stage::choice), parameters),
        filter(
            "day",
            msg("portfolio.next"),
            Stream.of(
                Choice.of(LATE, msg("portfolio.next.late")),
                Choice.of(SOON, msg("portfolio.next.soon"))),
            parameters),
        filter("leader", msg("portfolio.leader"), leaders(all), parameters),
        today);
  }

  private static Filter filter(
      String name, String label, Stream<Choice> choices, Map<String, String[]> parameters) {
    return new Filter(name, label, choices.toList(), Parameters.first(parameters, name));
  }

  private static Stream<Choice> leaders(List<Glance> all) {
    Map<String, String> names = new LinkedHashMap<>();
    all.stream()
        .map(Glance::leader)
        .flatMap(Stream::ofNullable)
        .sorted(Comparator.comparing(Mandate::name).thenComparing(Mandate::id))
        .forEach(one -> names.putIfAbsent(one.person().value().toString(), one.name()));
    return Stream.concat(
        names.entrySet().stream().map(one -> Choice.of(one.getKey(), one.getValue())),
        Stream.of(Choice.of(NOBODY, msg("portfolio.leader.nobody"))));
  }

  /** Those that are asked for, in the order that is asked for; they come by name. */
  List<Glance> of(List<Glance> all) {
    List<Glance> found = all.stream().filter(this::isAskedFor).collect(Collectors.toList());
    boolean isDescending = table.sort().isDescending();
    switch (table.sort().column()) {
      case "next" -> found.sort(byDay(isDescending));
      case "phase" -> found.sort(directed(Comparator.comparing(Stage::of), isDescending));
      case "dwellings" ->
          found.sort(directed(Comparator.comparingLong(Glance::dwellings), isDescending));
      default -> {
        return isDescending ? found.reversed() : found;
      }
    }
    return found;
  }

  /** Those without a day come last, whichever way. */
  private static Comparator<Glance> byDay(boolean isDescending) {
    Comparator<LocalDate> days = Comparator.naturalOrder();
    return Comparator.comparing(
        glance -> glance.nextDay().orElse(null),
        Comparator.nullsLast(isDescending ? days.reversed() : days));
  }

  private static Comparator<Glance> directed(Comparator<Glance> order, boolean isDescending) {
    return isDescending ? order.reversed() : order;
  }

  private boolean isAskedFor(Glance one) {
    Mandate leader = one.leader();
    String leads = leader == null ? NOBODY : leader.person().value().toString();
    return isChosen(states, one.cooperation().state().name())
        && isChosen(phases, Stage.of(one).key())
        && isChosen(leaders, leads)
        && isOnDay(one)
        && Spelling.fits(searched(one), table.search());
  }

  private static boolean isChosen(Filter filter, String value) {
    return filter.value().isEmpty() || filter.value().equals(value);
  }

  private boolean isOnDay(Glance one) {
    return switch (days.value()) {
      case LATE -> one.late(today) > 0;
      case SOON ->
          one.nextDay().filter(day -> day.isBefore(today.plusMonths(1))).isPresent()
              && one.late(today) == 0;
      default -> true;
    };
  }

  private static String searched(Glance one) {
    return one.inside().stream()
        .map(Participation::memberName)
        .collect(
            Collectors.joining(
                "\n", one.cooperation().name() + "\n", "\n" + one.cooperation().number()));
  }
}
