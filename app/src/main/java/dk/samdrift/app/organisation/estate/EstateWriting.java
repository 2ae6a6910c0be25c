package dk.samdrift.app.organisation.estate;

import dk.samdrift.app.history.Actor;
import dk.samdrift.app.history.History;
import dk.samdrift.app.history.Subject;
import dk.samdrift.app.organisation.Levels;
import dk.samdrift.app.organisation.Member;
import dk.samdrift.app.organisation.Members;
import dk.samdrift.app.organisation.measure.Measured;
import dk.samdrift.app.organisation.measure.Measures;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Saves answers about estates that were found to be right, with their entries in the history; the
 * same for people and programs.
 */
@Component
class EstateWriting {

  private final Members members;
  private final Levels levels;
  private final Measures measures;
  private final History history;

  EstateWriting(Members members, Levels levels, Measures measures, History history) {
    this.members = members;
    this.levels = levels;
    this.measures = measures;
    this.history = history;
  }

  /** A new estate. */
  UUID add(EstateForm typed, Actor actor) {
    String name = typed.get("name");
    UUID id =
        levels.addEstate(
            UUID.fromString(typed.get("housing")), typed.get("code"), name, typed.premises());
    history.note(
        actor, "organisation.history.level-added", List.of(name), Subject.of("estate", id));
    return id;
  }

  /** Changes an estate that is still as seen; false when somebody else was faster. */
  boolean change(Member now, EstateForm typed, int version, Actor actor) {
    if (!members.change(typed.member(now, version))) {
      return false;
    }
    history.note(
        actor,
        "organisation.history.level-changed",
        List.of(now.name(), EstateForm.of(now).difference(typed)),
        Subject.of("estate", now.id()));
    return true;
  }

  /** Puts figures of one day in force; false when somebody else was faster. */
  boolean put(Member now, List<Measured> changes, int version, Actor actor) {
    if (!members.touch(now.id(), version)) {
      return false;
    }
    changes.forEach(one -> measures.put(now.id(), one));
    history.note(
        actor,
        "organisation.history.measures-changed",
        List.of(now.name(), MeasuresForm.words(changes), MeasuresForm.since(changes)),
        Subject.of("estate", now.id()));
    return true;
  }
}
