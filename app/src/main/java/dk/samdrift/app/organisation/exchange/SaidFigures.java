package dk.samdrift.app.organisation.exchange;

import static dk.samdrift.app.language.Messages.msg;

import dk.samdrift.app.organisation.measure.Amount;
import dk.samdrift.app.organisation.measure.Measure;
import dk.samdrift.app.organisation.measure.Measured;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the lines about one estate say of its figures, beside those that are there. */
final class SaidFigures {

  /** A figure and where it stands. */
  private record Said(Line line, Measured measured) {}

  private final Faults faults;
  private final List<Measured> before;
  private final List<Measured> after;
  private final List<Measured> added = new ArrayList<>();
  private final List<Change.Difference> differences = new ArrayList<>();

  SaidFigures(List<Measured> before, Faults faults) {
    this.before = before;
    this.after = new ArrayList<>(before);
    this.faults = faults;
  }

  /** Those to be put in force. */
  List<Measured> added() {
    return added;
  }

  List<Change.Difference> differences() {
    return differences;
  }

  /** All there are when those are put in force. */
  List<Measured> after() {
    return after;
  }

  void read(List<Line> lines) {
    List<Said> said = new ArrayList<>();
    Map<List<Object>, Said> places = new HashMap<>();
    for (Line line : lines) {
      for (Said one : of(line)) {
        Measured figure = one.measured();
        Said other = places.putIfAbsent(List.of(figure.measure(), figure.from()), one);
        if (other == null) {
          said.add(one);
        } else if (!other.measured().amount().equalsFigure(figure.amount())) {
          faults.add(
              line,
              figure.measure().field(),
              msg("organisation.import.figure.twice", Integer.toString(other.line().number())));
        }
      }
    }
    said.stream()
        .map(Said::measured)
        .sorted(Comparator.comparing(Measured::from).thenComparing(Measured::measure))
        .forEachOrdered(this::compare);
  }

  private List<Said> of(Line line) {
    List<Said> said = new ArrayList<>();
    Optional<LocalDate> from = Days.parse(line.get(EstateColumn.FROM));
    boolean hasFigure = false;
    for (Measure measure : Measure.values()) {
      String text = line.get(measure.field());
      hasFigure |= !text.isEmpty();
      Optional<Amount> amount = Amount.parse(measure, text);
      if (!text.isEmpty() && amount.isEmpty()) {
        faults.add(line, measure.field(), msg("organisation.measure.wrong." + measure.kind()));
      } else if (from.isPresent()) {
        amount.ifPresent(one -> said.add(new Said(line, new Measured(measure, from.get(), one))));
      }
    }
    String day = line.get(EstateColumn.FROM);
    if (from.isEmpty() && (hasFigure || !day.isEmpty())) {
      faults.add(line, EstateColumn.FROM, msg("organisation.import.from.wrong"));
    }
    return said;
  }

  /**
   * A figure that was in force before from an earlier day is not repeated. What the file itself
   * tells of an earlier day is: so a file of all that was gives all that was.
   */
  private void compare(Measured said) {
    Measured now = Measured.on(said.from(), after).get(said.measure());
    boolean isSame = now != null && now.amount().equalsFigure(said.amount());
    if (isSame && before.contains(now)) {
      return;
    }
    if (now != null && now.from().equals(said.from())) {
      after.remove(now);
    }
    after.add(said);
    added.add(said);
    differences.add(
        new Change.Difference(
            msg("organisation.import.figure", said.measure().words(), Days.words(said.from())),
            now == null ? "" : words(now),
            words(said)));
  }

  private static String words(Measured one) {
    return one.amount().parts().size() < 2
        ? one.figure()
        : one.figure() + " (" + one.amount().typed().replace("; ", " + ") + ")";
  }
}
