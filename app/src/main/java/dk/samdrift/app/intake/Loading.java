package dk.samdrift.app.intake;

import static dk.samdrift.app.language.Messages.msg;

import dk.samdrift.app.allocation.Agreement;
import dk.samdrift.app.allocation.AgreementChange;
import dk.samdrift.app.allocation.Agreements;
import dk.samdrift.app.cooperation.Participations;
import dk.samdrift.app.history.Actor;
import dk.samdrift.app.history.History;
import dk.samdrift.app.history.Subject;
import dk.samdrift.app.language.Formats;
import dk.samdrift.app.language.Refused;
import dk.samdrift.app.ledger.Batch;
import dk.samdrift.app.ledger.Batches;
import dk.samdrift.app.ledger.Book;
import dk.samdrift.app.ledger.Books;
import dk.samdrift.app.ledger.Doubles;
import dk.samdrift.app.ledger.RecordFile;
import dk.samdrift.app.ledger.Years;
import dk.samdrift.app.store.NewId;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Loads a folder of canonical CSV into the books, keys and members of a cooperation: all of it or
 * nothing, and never anything twice.
 */
@Component
@Transactional
public class Loading {

  private final Looking looking;
  private final Doubles doubles;
  private final Books books;
  private final Years years;
  private final Batches batches;
  private final Agreements agreements;
  private final Participations participations;
  private final History history;
  private final Clock clock;

  Loading(
      Looking looking,
      Doubles doubles,
      Books books,
      Years years,
      Batches batches,
      Agreements agreements,
      Participations participations,
      History history,
      Clock clock) {
    this.looking = looking;
    this.doubles = doubles;
    this.books = books;
    this.years = years;
    this.batches = batches;
    this.agreements = agreements;
    this.participations = participations;
    this.history = history;
    this.clock = clock;
  }

  /** Looks at what would come of it; nothing is stored. */
  Findings look(UUID cooperation, Path folder, Choice choice, Looking.Watch watch) {
    return looking.look(cooperation, folder, choice, watch);
  }

  /** Loads a folder, unless something in it is wrong: then the findings say what. */
  public Findings load(UUID cooperation, Path folder, Choice choice, Actor actor) {
    String source = String.valueOf(folder.getFileName());
    return load(cooperation, folder, source, choice, actor, (file, line) -> {});
  }

  /** The same, telling where it came from and how far it is. */
  Findings load(
      UUID cooperation,
      Path folder,
      String source,
      Choice choice,
      Actor actor,
      Looking.Watch watch) {
    books.hold(cooperation);
    Findings found = looking.look(cooperation, folder, choice, watch);
    if (!found.isSound() || !found.isNews()) {
      return found;
    }
    Book book = book(cooperation, found);
    found.years().forEach(year -> years.open(book, year, actor));
    agree(cooperation, found, source, choice, actor);
    if (!found.spoken().isEmpty()) {
      participations.sayInOrder(cooperation, found.spoken(), actor);
    }
    UUID batch = NewId.next();
    if (found.added() > 0) {
      batches.add(batch(batch, cooperation, source, found, actor), actor);
      found.counts().stream()
          .filter(count -> count.added() > 0)
          .forEach(count -> doubles.add(count.file(), book, batch));
    }
    history.note(
        actor,
        "intake.history.loaded",
        List.of(
            Formats.count(found.added()),
            Formats.count(found.agreed().size()),
            Formats.count(found.joined())),
        Subject.of("cooperation", cooperation));
    return found.added() > 0 ? found.with(batch) : found;
  }

  private Book book(UUID cooperation, Findings found) {
    if (found.begins() && !books.begin(cooperation, found.code(), found.startMonth())) {
      throw new Refused("intake.fault.CODE_TAKEN", found.code());
    }
    return books.get(cooperation);
  }

  private void agree(UUID cooperation, Findings found, String source, Choice choice, Actor actor) {
    if (found.agreed().isEmpty()) {
      return;
    }
    Choice.Decision decision =
        choice.decision() == null
            ? new Choice.Decision(
                msg("intake.decision.from", source), actor.name(), Formats.today(clock))
            : choice.decision();
    Agreement.Resolution resolution =
        new Agreement.Resolution(
            NewId.next(),
            decision.title(),
            decision.decidedBy(),
            decision.decidedOn(),
            actor.name(),
            clock.instant());
    AgreementChange change = new AgreementChange(resolution, List.of(), found.agreed());
    int seen = agreements.of(cooperation).version();
    if (!agreements.change(cooperation, seen, change, actor)) {
      throw new Refused("intake.agreed-meanwhile");
    }
  }

  private Batch batch(UUID id, UUID cooperation, String source, Findings found, Actor actor) {
    return new Batch(
        id,
        cooperation,
        source,
        new Batch.Counts(
            found.added(RecordFile.POSTINGS),
            found.added(RecordFile.HOURS),
            found.added(RecordFile.QUANTITIES),
            found.added(RecordFile.CONTRIBUTIONS),
            found.added(RecordFile.PAYMENTS)),
        found.addedSum(RecordFile.POSTINGS),
        actor.name(),
        clock.instant(),
        null);
  }
}
