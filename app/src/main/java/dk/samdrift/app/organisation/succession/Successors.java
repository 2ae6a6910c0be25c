package dk.samdrift.app.organisation.succession;

import dk.samdrift.app.history.History;
import dk.samdrift.app.history.Subject;
import dk.samdrift.app.language.Formats;
import dk.samdrift.app.language.Messages;
import dk.samdrift.app.organisation.Closings;
import dk.samdrift.app.organisation.Insider;
import dk.samdrift.app.organisation.Levels;
import dk.samdrift.app.organisation.Member;
import dk.samdrift.app.organisation.Premises;
import dk.samdrift.app.organisation.measure.Amount;
import dk.samdrift.app.organisation.measure.Measure;
import dk.samdrift.app.organisation.measure.Measured;
import dk.samdrift.app.organisation.measure.Measures;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;

/** Merges estates, and makes new ones out of parts of others. Callers hold both as seen. */
@Service
class Successors {

  private static final Set<Measure> COUNTED =
      EnumSet.of(
          Measure.FAMILY_DWELLINGS,
          Measure.YOUTH_DWELLINGS,
          Measure.ELDERLY_DWELLINGS,
          Measure.BUSINESS,
          Measure.GARAGES);

  private final Successions successions;
  private final Closings closings;
  private final Levels levels;
  private final Measures measures;
  private final History history;

  Successors(
      Successions successions,
      Closings closings,
      Levels levels,
      Measures measures,
      History history) {
    this.successions = successions;
    this.closings = closings;
    this.levels = levels;
    this.measures = measures;
    this.history = history;
  }

  /** Is something known from a later day on? Then a sum or a rest of that day would not last. */
  boolean hasLater(UUID estate, LocalDate day) {
    return measures.of(estate).stream().anyMatch(one -> one.from().isAfter(day));
  }

  /**
   * What is known about one of two estates only and has no sum therefore, in words. Where one has
   * told of no dwellings of a kind, no businesses or no garages, it has none.
   */
  String unknown(UUID one, UUID other, LocalDate day) {
    Set<Measure> first = Measured.on(day, measures.of(one)).keySet();
    Set<Measure> second = Measured.on(day, measures.of(other)).keySet();
    return Stream.of(Measure.values())
        .filter(measure -> first.contains(measure) != second.contains(measure))
        .filter(measure -> !COUNTED.contains(measure))
        .map(measure -> measure.words().toLowerCase(Messages.DANISH))
        .collect(Collectors.joining(", "));
  }

  /** Makes one estate part of another from a day on. */
  void merge(Member estate, Member into, LocalDate day, boolean adds, Insider insider) {
    successions.add(estate.id(), into.id(), Succession.Kind.MERGER, day);
    if (adds) {
      Map<Measure, Measured> theirs = Measured.on(day, measures.of(into.id()));
      Collection<Measured> ours = Measured.on(day, measures.of(estate.id())).values();
      for (Measured one : ours) {
        Measured other = theirs.get(one.measure());
        Amount sum = other == null ? one.amount() : other.amount().plus(one.amount());
        measures.put(into.id(), new Measured(one.measure(), day, sum));
      }
    }
    closings.close(estate.id(), day, insider);
    List<String> values = List.of(estate.name(), into.name(), Formats.fullDay(day));
    for (Member one : List.of(estate, into)) {
      note("organisation.history.merged", values, one.id(), insider);
    }
  }

  /** Makes a new estate out of a part of another from a day on; gives its id. */
  UUID split(Member estate, SplitForm typed, Insider insider) {
    LocalDate day = typed.day().orElseThrow();
    UUID housing = Objects.requireNonNull(estate.housing());
    UUID made = levels.addEstate(housing, typed.get("code"), typed.get("name"), Premises.UNKNOWN);
    successions.add(estate.id(), made, Succession.Kind.SPLIT, day);
    Map<Measure, Measured> now = Measured.on(day, measures.of(estate.id()));
    typed
        .moved(now.keySet())
        .forEach((measure, amount) -> {
          Measured before = Objects.requireNonNull(now.get(measure));
          Amount rest = before.amount().minus(amount).orElseThrow();
          measures.put(made, new Measured(measure, day, amount));
          measures.put(estate.id(), new Measured(measure, day, rest));
        });
    List<String> values = List.of(typed.get("name"), estate.name(), Formats.fullDay(day));
    for (UUID one : List.of(estate.id(), made)) {
      note("organisation.history.split", values, one, insider);
    }
    return made;
  }

  private void note(String key, List<String> values, UUID estate, Insider insider) {
    history.note(insider.actor(), key, values, Subject.of("estate", estate));
  }
}
