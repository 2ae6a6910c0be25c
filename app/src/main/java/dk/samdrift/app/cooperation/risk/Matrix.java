package dk.samdrift.app.cooperation.risk;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * How many risks there are of each likelihood and consequence.
 *
 * @param rows the most likely first
 * @param unjudged those that are nowhere in it yet
 */
public record Matrix(List<Row> rows, long unjudged) {

  /** How many are at a place; at none, they are not judged. */
  record Place(@Nullable Integer likelihood, @Nullable Integer consequence, long risks) {

    boolean isJudged() {
      return likelihood != null && consequence != null;
    }

    boolean isAt(int wantedLikelihood, int wantedConsequence) {
      return Objects.equals(likelihood, wantedLikelihood)
          && Objects.equals(consequence, wantedConsequence);
    }
  }

  /** All of one likelihood, by consequence. */
  public record Row(int likelihood, List<Cell> cells) {}

  /** One place. */
  public record Cell(long risks, String level, String css) {}

  static Matrix of(List<Place> places) {
    List<Row> rows =
        IntStream.rangeClosed(1, RiskLevel.MOST)
            .map(step -> RiskLevel.MOST + 1 - step)
            .mapToObj(likelihood -> new Row(likelihood, cells(likelihood, places)))
            .toList();
    long unjudged =
        places.stream().filter(place -> !place.isJudged()).mapToLong(Place::risks).sum();
    return new Matrix(rows, unjudged);
  }

  private static List<Cell> cells(int likelihood, List<Place> places) {
    return IntStream.rangeClosed(1, RiskLevel.MOST)
        .mapToObj(consequence -> {
          RiskLevel level = RiskLevel.of(likelihood * consequence);
          long risks =
              places.stream()
                  .filter(place -> place.isAt(likelihood, consequence))
                  .mapToLong(Place::risks)
                  .sum();
          return new Cell(risks, level.words(), level.css());
        })
        .toList();
  }

  /** Is there anything in it? */
  public boolean isEmpty() {
    return rows.stream().flatMap(row -> row.cells().stream()).allMatch(cell -> cell.risks() == 0);
  }
}
