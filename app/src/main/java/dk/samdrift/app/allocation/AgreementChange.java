package dk.samdrift.app.allocation;

import dk.samdrift.app.allocation.Agreement.Resolution;
import dk.samdrift.app.allocation.Agreement.Row;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What is to be different in an agreement. A row that is put takes the place of the one with the
 * same identity.
 *
 * @param resolution the decision that what is put rests on
 */
public record AgreementChange(Resolution resolution, List<Row> removed, List<Row> put) {

  /** Keeps its own copies; what is put rests on the decision. */
  public AgreementChange {
    removed = List.copyOf(removed);
    put = put.stream().map(row -> row.on(resolution.id())).toList();
  }

  /** The first day that anything changes on. */
  public Optional<LocalDate> first() {
    return Stream.concat(removed.stream(), put.stream()).map(Row::from).min(LocalDate::compareTo);
  }

  /** What the agreement would be with it; nothing is stored. */
  public Agreement appliedTo(Agreement now) {
    Set<List<Object>> gone = new HashSet<>();
    Stream.concat(removed.stream(), put.stream()).forEach(row -> gone.add(row.identity()));
    List<Resolution> resolutions = new ArrayList<>(now.resolutions());
    resolutions.add(resolution);
    return new Agreement(
        now.version(),
        now.byName(),
        resolutions,
        replaced(now.keys(), Agreement.Key.class, gone),
        replaced(now.shares(), Agreement.Share.class, gone),
        replaced(now.factors(), Agreement.Factor.class, gone),
        replaced(now.parts(), Agreement.Part.class, gone),
        replaced(now.rules(), Agreement.Rule.class, gone),
        replaced(now.figures(), Agreement.Figure.class, gone));
  }

  private <T extends Row> List<T> replaced(List<T> now, Class<T> kind, Set<List<Object>> gone) {
    return Stream.concat(
            now.stream().filter(row -> !gone.contains(row.identity())),
            put.stream().filter(kind::isInstance).map(kind::cast))
        .toList();
  }
}
