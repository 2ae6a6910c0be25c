package dk.samdrift.app.history;

import static dk.samdrift.app.language.Messages.msg;

import dk.samdrift.app.store.OrganisationId;
import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Adds to the history of the organisation that is worked for. */
@Component
public class History {

  private static final Pattern KEY = Pattern.compile("[a-z-]+\\.history\\.[a-z0-9.-]+");
  private static final Pattern KIND = Pattern.compile("[a-z][a-z0-9-]*");
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\d+}");
  private static final Pattern NOT_STORABLE = Pattern.compile("[\\x00\\p{Cs}]");

  private final JdbcClient jdbc;
  private final Clock clock;

  /** With the clock that tells when things happened. */
  public History(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /**
   * Something to be told.
   *
   * @param sentenceKey such as {@code organisation.history.renamed}; the sentence is there for ever
   * @param values of the sentence, ready to be read
   */
  public record Note(String sentenceKey, List<String> values, Subject subject) {

    /** Keeps values as they are now. */
    public Note {
      values = List.copyOf(values);
    }
  }

  /**
   * Adds an entry in the caller's transaction: both are kept, or neither. Others who add to the
   * same organisation's history wait until the transaction ends, so note last.
   *
   * @param sentenceKey such as {@code organisation.history.renamed}; the sentence is there for ever
   * @param values of the sentence, ready to be read
   * @return the entry's number
   */
  public long note(Actor actor, String sentenceKey, List<String> values, Subject subject) {
    return noteAll(actor, List.of(new Note(sentenceKey, values, subject)));
  }

  /**
   * The same for much that was done at once, in its order.
   *
   * @return the number of the last entry
   */
  public long noteAll(Actor actor, List<Note> notes) {
    if (!TransactionSynchronizationManager.isActualTransactionActive()) {
      throw new IllegalStateException("history is noted in a transaction: " + notes);
    }
    Instant at = clock.instant().truncatedTo(ChronoUnit.MICROS);
    Actor named = new Actor(actor.id(), storable(actor.name()));
    List<Event> events = notes.stream().map(note -> event(at, named, note)).toList();
    events.forEach(History::check);
    OrganisationId organisation = organisation();
    Head head = lockedHead();
    for (Event event : events) {
      Entry entry = Entry.after(organisation, head, event);
      insert(entry);
      head = new Head(entry.number(), entry.hash());
    }
    return head.number();
  }

  private static Event event(Instant at, Actor actor, Note note) {
    Subject subject = note.subject();
    return new Event(
        at,
        actor,
        note.sentenceKey(),
        note.values().stream().map(History::storable).toList(),
        new Subject(subject.kind(), storable(subject.id())));
  }

  // The database knows no NUL, and half a surrogate pair has no bytes.
  private static String storable(String text) {
    return NOT_STORABLE.matcher(text).replaceAll("\uFFFD");
  }

  private static void check(Event event) {
    String key = event.sentenceKey();
    if (!KEY.matcher(key).matches()) {
      throw new IllegalStateException("not the key of a history sentence: " + key);
    }
    Object[] blanks = Collections.nCopies(event.values().size(), "").toArray();
    if (PLACEHOLDER.matcher(msg(key, blanks)).find()) {
      throw new IllegalStateException("too few values for " + key + ": " + event.values());
    }
    Subject subject = event.subject();
    if (!KIND.matcher(subject.kind()).matches() || subject.id().isBlank()) {
      throw new IllegalStateException("no subject: " + subject);
    }
    if (event.actor().name().isBlank()) {
      throw new IllegalStateException("an actor without a name: " + event.actor());
    }
  }

  private OrganisationId organisation() {
    return new OrganisationId(jdbc.sql("select organisation.current()").query(UUID.class).single());
  }

  private Head lockedHead() {
    return lockHead()
        .or(() -> {
          jdbc.sql(
                  """
                  insert into history.head (number, hash)
                  values (0, :hash)
                  on conflict do nothing
                  """)
              .param("hash", Hash.START.bytes())
              .update();
          return lockHead();
        })
        .orElseThrow();
  }

  private Optional<Head> lockHead() {
    return jdbc.sql("select number, hash from history.head for update").query(Rows.HEAD).optional();
  }

  /** The head moves one step, and there is an entry exactly when it does. */
  private void insert(Entry entry) {
    Event event = entry.event();
    int inserted =
        jdbc.sql(
                """
                with moved as
                    (update history.head
                        set number = :number, hash = :hash
                     returning number, hash)
                insert into history.entry
                       (number, at, actor_id, actor_name, sentence_key, sentence_values,
                        subject_kind, subject_id, previous_hash, hash)
                select moved.number, :at, :actorId, :actorName, :key, :values,
                       :subjectKind, :subjectId, :previous, moved.hash
                  from moved
                """)
            .param("number", entry.number())
            .param("at", Rows.moment(event.at()))
            .param("actorId", event.actor().id(), Types.OTHER)
            .param("actorName", event.actor().name())
            .param("key", event.sentenceKey())
            .param("values", event.values().toArray(String[]::new))
            .param("subjectKind", event.subject().kind())
            .param("subjectId", event.subject().id())
            .param("previous", entry.previous().bytes())
            .param("hash", entry.hash().bytes())
            .update();
    if (inserted != 1) {
      throw new IllegalStateException("entries inserted: " + inserted);
    }
  }
}
