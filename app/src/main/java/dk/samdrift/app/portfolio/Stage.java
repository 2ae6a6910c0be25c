package dk.samdrift.app.portfolio;

import dk.samdrift.app.cooperation.CooperationState;
import dk.samdrift.app.cooperation.Glance;
import dk.samdrift.app.playbook.Phase;
import dk.samdrift.app.playbook.Playbook;
import dk.samdrift.app.ui.form.Choice;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * How far a cooperation is: the phase it is in while there is a road to go, its state otherwise.
 *
 * @param key tells it from others
 * @param rank those that are further on come later
 */
record Stage(String key, String words, int rank) implements Comparable<Stage> {

  /** More phases than any playbook has. */
  private static final int STATES = 100;

  static Stage of(Glance one) {
    return one.isUnderway()
        ? one.phase()
            .map(phase -> of(one.road().playbook(), phase))
            .orElse(of(one.cooperation().state()))
        : of(one.cooperation().state());
  }

  private static Stage of(CooperationState state) {
    return new Stage(
        state.name(), state.words(), STATES + List.of(CooperationState.values()).indexOf(state));
  }

  private static Stage of(Playbook playbook, Phase phase) {
    int rank = playbook.phases().indexOf(phase);
    return new Stage(playbook.key().name() + "." + phase.id(), phase.title(), rank);
  }

  /** All phases of the playbooks that are followed. */
  static Stream<Stage> phases(List<Glance> all) {
    return all.stream()
        .map(one -> one.road().playbook())
        .distinct()
        .flatMap(book -> book.phases().stream().map(phase -> of(book, phase)))
        .distinct()
        .sorted();
  }

  /** All phases there are, and the other states that some are in; with how many are in each. */
  static List<Counted> counted(List<Glance> all) {
    List<Stage> now = all.stream().map(Stage::of).toList();
    return Stream.concat(phases(all), now.stream())
        .distinct()
        .sorted()
        .map(stage -> new Counted(stage, now.stream().filter(stage::equals).count()))
        .toList();
  }

  /** How many are there. */
  record Counted(Stage stage, long count) {}

  Choice choice() {
    return Choice.of(key, words);
  }

  @Override
  public int compareTo(Stage other) {
    return Comparator.comparingInt(Stage::rank).thenComparing(Stage::key).compare(this, other);
  }
}
