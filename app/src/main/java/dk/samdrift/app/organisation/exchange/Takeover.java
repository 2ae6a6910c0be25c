package dk.samdrift.app.organisation.exchange;

import dk.samdrift.app.file.StoredFile;
import dk.samdrift.app.history.History;
import dk.samdrift.app.history.Subject;
import dk.samdrift.app.language.Formats;
import dk.samdrift.app.language.Refused;
import dk.samdrift.app.organisation.Insider;
import dk.samdrift.app.organisation.Member;
import dk.samdrift.app.organisation.MemberBatch;
import dk.samdrift.app.organisation.estate.EstateForm;
import dk.samdrift.app.organisation.measure.Measured;
import dk.samdrift.app.organisation.measure.Measures;
import dk.samdrift.app.store.NewId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;

/** Saves what a file would change: all of it in the caller's transaction, or nothing. */
@Component
class Takeover {

  /** An estate as it will be. */
  private record Taken(Change change, Member member) {}

  private final MemberBatch members;
  private final Measures measures;
  private final History history;

  Takeover(MemberBatch members, Measures measures, History history) {
    this.members = members;
    this.measures = measures;
    this.history = history;
  }

  /** Nobody else takes over meanwhile; to be called before the file is compared. */
  void begin() {
    members.lock();
  }

  void save(Plan plan, StoredFile file, Insider insider) {
    List<Taken> all = plan.changes().stream().map(one -> new Taken(one, member(one))).toList();
    List<Measures.Put> figures =
        all.stream()
            .flatMap(one ->
                one.change().figures().stream()
                    .map(figure -> new Measures.Put(one.member().id(), figure)))
            .toList();
    try {
      members.add(members(all, true));
      if (!members.change(members(all, false))) {
        throw new Refused("organisation.import.meanwhile");
      }
    } catch (DataIntegrityViolationException e) {
      throw new Refused("organisation.import.meanwhile");
    }
    measures.putAll(figures);
    List<History.Note> notes = new ArrayList<>();
    all.forEach(one -> notes.addAll(notes(one)));
    notes.add(
        new History.Note(
            "organisation.history.estates-imported",
            List.of(file.name(), Formats.count(plan.added()), Formats.count(plan.changed())),
            Subject.of("file", file.id().value())));
    history.noteAll(insider.actor(), notes);
  }

  private static List<Member> members(List<Taken> all, boolean isNew) {
    return all.stream().filter(one -> one.change().isNew() == isNew).map(Taken::member).toList();
  }

  private static Member member(Change change) {
    EstateForm after = change.after();
    Member before = change.before();
    return before == null
        ? new Member(
            NewId.next(),
            UUID.fromString(after.get(EstateColumn.HOUSING)),
            Member.Kind.ESTATE,
            after.get(EstateColumn.CODE),
            after.get("name"),
            after.premises(),
            null,
            1)
        : after.member(before, before.version());
  }

  private static List<History.Note> notes(Taken one) {
    Subject subject = Subject.of("estate", one.member().id());
    List<History.Note> notes = new ArrayList<>();
    @Nullable Member before = one.change().before();
    String name = one.change().name();
    if (before == null) {
      notes.add(new History.Note("organisation.history.level-added", List.of(name), subject));
    } else if (one.change().isOfFacts()) {
      String difference = EstateForm.of(before).difference(one.change().after());
      List<String> values = List.of(before.name(), difference);
      notes.add(new History.Note("organisation.history.level-changed", values, subject));
    }
    Map<LocalDate, List<Measured>> days =
        one.change().figures().stream()
            .collect(Collectors.groupingBy(Measured::from, TreeMap::new, Collectors.toList()));
    days.forEach((day, figures) -> {
      String words = figures.stream().map(Measured::words).collect(Collectors.joining(", "));
      List<String> values = List.of(name, words, Formats.fullDay(day));
      notes.add(new History.Note("organisation.history.measures-changed", values, subject));
    });
    return notes;
  }
}
