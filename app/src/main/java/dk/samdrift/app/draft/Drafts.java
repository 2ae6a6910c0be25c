package dk.samdrift.app.draft;

import dk.samdrift.app.ui.form.Draft;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The rows of draft.draft. */
@Repository
@Transactional
public class Drafts {

  /** How long somebody may be away from a form. */
  public static final Duration KEPT = Duration.ofDays(14);

  /** Of one person; the oldest go first. */
  private static final int MOST = 50;

  private final JdbcClient jdbc;

  Drafts(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Keeps what was typed, instead of what was typed in the same form before. */
  public void keep(Typed typed, Instant now) {
    if (!change(typed, now) && !add(typed, now)) {
      // Another window was faster.
      change(typed, now);
    }
  }

  private boolean change(Typed typed, Instant now) {
    return written(
            """
            update draft.draft
               set action = :action, names = :names, answers = :answers, written_at = :now
             where person_id = :person
               and page = :page
               and form = :form
            """,
            typed,
            now)
        == 1;
  }

  private boolean add(Typed typed, Instant now) {
    int added =
        written(
            """
            insert into draft.draft (person_id, page, form, action, names, answers, written_at)
            values (:person, :page, :form, :action, :names, :answers, :now)
            on conflict do nothing
            """,
            typed,
            now);
    jdbc.sql(
            """
            delete from draft.draft
             where person_id = :person
               and (page, form) in (select page, form
                                      from draft.draft
                                     where person_id = :person
                                     order by written_at desc, page, form
                                    offset :most)
            """)
        .param("person", typed.place().person())
        .param("most", MOST)
        .update();
    return added == 1;
  }

  private int written(String sql, Typed typed, Instant now) {
    List<Map.Entry<String, String>> answers = List.copyOf(typed.answers().entrySet());
    return jdbc.sql(sql)
        .param("person", typed.place().person())
        .param("page", typed.place().page())
        .param("form", typed.place().form())
        .param("action", typed.action())
        .param("names", answers.stream().map(Map.Entry::getKey).toArray(String[]::new))
        .param("answers", answers.stream().map(Map.Entry::getValue).toArray(String[]::new))
        .param("now", now.atOffset(ZoneOffset.UTC))
        .update();
  }

  /** What was typed in a form, if it is still kept. */
  @Transactional(readOnly = true)
  public Optional<Draft> find(DraftPlace place, Instant now) {
    return jdbc.sql(
            """
            select action, names, answers, written_at
              from draft.draft
             where person_id = :person
               and page = :page
               and form = :form
               and written_at > :since
            """)
        .param("person", place.person())
        .param("page", place.page())
        .param("form", place.form())
        .param("since", now.minus(KEPT).atOffset(ZoneOffset.UTC))
        .query(Drafts::read)
        .optional();
  }

  private static Draft read(ResultSet row, int unusedNumber) throws SQLException {
    String[] names = (String[]) row.getArray("names").getArray();
    String[] answers = (String[]) row.getArray("answers").getArray();
    Map<String, String> typed = new HashMap<>();
    for (int i = 0; i < names.length; i++) {
      typed.put(names[i], answers[i]);
    }
    Instant at = row.getObject("written_at", OffsetDateTime.class).toInstant();
    return new Draft(row.getString("action"), typed, at);
  }

  /** Forgets what was typed in a form: it was saved or is not wanted. */
  public void forget(DraftPlace place) {
    jdbc.sql(
            """
            delete from draft.draft
             where person_id = :person
               and page = :page
               and form = :form
            """)
        .param("person", place.person())
        .param("page", place.page())
        .param("form", place.form())
        .update();
  }

  /** Forgets what is so old that nobody comes back to it. */
  public void forgetOld(Instant now) {
    jdbc.sql("delete from draft.draft where written_at <= :since")
        .param("since", now.minus(KEPT).atOffset(ZoneOffset.UTC))
        .update();
  }
}
