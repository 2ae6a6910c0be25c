package dk.samdrift.app.history;

import static dk.samdrift.app.language.Messages.msg;

import dk.samdrift.app.language.Messages;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The entries of the organisation that is worked for, to be read. */
@Component
public class Entries {

  /** A number before which all entries are. */
  public static final long END = Long.MAX_VALUE;

  private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{0,17}");
  private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");
  private static final int ROWS_AT_A_TIME = 1000;

  private static final String FOUND =
      """
      select organisation_id, number, at, actor_id, actor_name, sentence_key,
             sentence_values, subject_kind, subject_id, previous_hash, hash
        from history.entry
       where (:anyKind = '' or subject_kind = :anyKind)
         and (cast(:kind as text) is null
              or subject_kind = :kind and subject_id = :subject)
         and (cast(:actor as uuid) is null or actor_id = :actor)
         and (cast(:from as timestamptz) is null or at >= :from)
         and (cast(:until as timestamptz) is null or at < :until)
         and (:text = ''
              or sentence_key = any (:keys)
              or position(:text in lower(actor_name)) > 0
              or position(:text in lower(array_to_string(sentence_values, ' '))) > 0
              or number = cast(:number as bigint)
              or hash = cast(:hash as bytea))
      """;
  private static final String BEFORE = "and number < :edge order by number desc limit :size";
  private static final String AFTER = "and number > :edge order by number limit :size";

  private final JdbcClient jdbc;

  /** Reads them through a client. */
  public Entries(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * A page of what is looked for, newest first.
   *
   * @param before only entries of a smaller number: {@link #END}, then the last one of a page
   * @param size how many at most
   */
  public List<Entry> page(Search search, long before, int size) {
    return found(search, BEFORE, before, size);
  }

  /**
   * The page before one, newest first.
   *
   * @param after only entries of a larger number: the first one of a page
   * @param size how many at most
   */
  public List<Entry> pageAfter(Search search, long after, int size) {
    return found(search, AFTER, after, size).reversed();
  }

  private List<Entry> found(Search search, String edge, long number, int size) {
    Subject subject = search.subject();
    return jdbc.sql(FOUND + edge)
        .param("edge", number)
        .param("anyKind", search.kind())
        .param("kind", subject == null ? null : subject.kind())
        .param("subject", subject == null ? null : subject.id())
        .param("actor", search.actorId())
        .param("from", moment(search.from()))
        .param("until", moment(search.until()))
        .param("text", search.text().toLowerCase(Messages.DANISH))
        .param(
            "number", NUMBER.matcher(search.text()).matches() ? Long.valueOf(search.text()) : null)
        .param(
            "hash", HASH.matcher(search.text()).matches() ? new Hash(search.text()).bytes() : null)
        .param("keys", keysMentioning(search.text()))
        .param("size", size)
        .query(Rows.ENTRY)
        .list();
  }

  /** Somebody who has done something, by the latest name. */
  public record Doer(UUID id, String name) {}

  /** Who has done something, by name; so many at most. */
  public List<Doer> doers(int most) {
    return jdbc.sql(
            """
            with recursive doer (id) as (
                (select actor_id from history.entry
                  where actor_id is not null order by actor_id limit 1)
                union all
                select (select actor_id from history.entry
                         where actor_id > doer.id order by actor_id limit 1)
                  from doer
                 where doer.id is not null)
            select id,
                   (select actor_name from history.entry
                     where actor_id = doer.id order by number desc limit 1) as name
              from doer
             where id is not null
             order by name
             limit :most
            """)
        .param("most", most)
        .query((row, index) -> new Doer(row.getObject("id", UUID.class), row.getString("name")))
        .list();
  }

  /** One entry, for instance to compare its hash with one that is printed somewhere. */
  public Optional<Entry> numbered(long number) {
    return jdbc.sql(
            """
            select organisation_id, number, at, actor_id, actor_name, sentence_key,
                   sentence_values, subject_kind, subject_id, previous_hash, hash
              from history.entry
             where number = :number
            """)
        .param("number", number)
        .query(Rows.ENTRY)
        .optional();
  }

  /** Where the chain ends now, to be printed on what is approved. */
  public Head head() {
    return storedHead().orElse(Head.START);
  }

  Optional<Head> storedHead() {
    return jdbc.sql("select number, hash from history.head").query(Rows.HEAD).optional();
  }

  /** All of them, oldest first, a part at a time; to be closed. */
  Stream<Entry> all() {
    return jdbc
        .sql(
            """
            select organisation_id, number, at, actor_id, actor_name, sentence_key,
                   sentence_values, subject_kind, subject_id, previous_hash, hash
              from history.entry
             order by number, at, hash
            """)
        .withFetchSize(ROWS_AT_A_TIME)
        .query(Rows.ENTRY)
        .stream();
  }

  private static @Nullable OffsetDateTime moment(@Nullable Instant at) {
    return at == null ? null : Rows.moment(at);
  }

  private static String[] keysMentioning(String text) {
    String wanted = text.toLowerCase(Messages.DANISH);
    return Messages.keys().stream()
        .filter(key -> key.contains(".history."))
        .filter(key -> lower(msg(key)).contains(wanted))
        .toArray(String[]::new);
  }

  private static String lower(String sentence) {
    return sentence.toLowerCase(Messages.DANISH);
  }
}
