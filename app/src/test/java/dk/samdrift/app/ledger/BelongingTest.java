package dk.samdrift.app.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dk.samdrift.app.cooperation.Garden;
import dk.samdrift.app.history.Actor;
import dk.samdrift.app.organisation.Audience;
import dk.samdrift.app.site.Site;
import dk.samdrift.app.store.NewId;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The database takes records of one's own batches only, however many come in one statement. */
class BelongingTest {

  private static final Actor ACTOR = new Actor(new UUID(0, 1), "Haven");
  private static final String POSTINGS =
      """
      insert into ledger.posting (cooperation_id, year, batch_id, line, day, account, amount)
      select :cooperation, 2025, unnest(:batches), generate_series(1, :count), '2025-05-04', '114', 1
      """;
  private static final String SOURCE_IDS =
      """
      insert into ledger.source_id (cooperation_id, kind, source_id, batch_id, line)
      select :cooperation, 'POSTING', gen_random_uuid(), unnest(:batches), generate_series(1, :count)
      """;

  private final Garden garden = new Garden(Audience.REPRESENTATIVES);
  private final UUID own = batch(garden);

  private static UUID batch(Garden garden) {
    UUID batch = NewId.next();
    return garden.inside(() -> {
      Book book = Site.bean(Books.class).needed(garden.id(), 1);
      Site.bean(Years.class).open(book, 2025, ACTOR);
      Site.bean(JdbcClient.class)
          .sql(
              """
              insert into ledger.batch
                  (batch_id, cooperation_id, source, person_id, person_name, at)
              values (:batch, :cooperation, 'fil', :batch, 'Haven', now())
              """)
          .param("batch", batch)
          .param("cooperation", garden.id())
          .update();
      return batch;
    });
  }

  private int add(String insert, UUID... batches) {
    return garden.inside(() ->
        Site.bean(JdbcClient.class)
            .sql(insert)
            .param("cooperation", garden.id())
            .param("batches", batches)
            .param("count", batches.length)
            .update());
  }

  private static String state(Runnable work) {
    Throwable cause = assertThrows(DataAccessException.class, work::run).getMostSpecificCause();
    return cause instanceof SQLException refused ? refused.getSQLState() : cause.toString();
  }

  @Test
  void a_batch_of_another_organisation_or_of_nobody_takes_nothing() {
    UUID others = batch(new Garden(Audience.REPRESENTATIVES));
    for (String insert : List.of(POSTINGS, SOURCE_IDS)) {
      assertEquals("SD003", state(() -> add(insert, others)), insert);
      assertEquals("SD003", state(() -> add(insert, own, own, others)), insert);
      assertEquals("SD003", state(() -> add(insert, own, NewId.next())), insert);
      assertEquals(2, add(insert, own, own), insert);
    }
  }

  @Test
  void records_are_not_written_in_the_name_of_another_organisation() {
    Garden other = new Garden(Audience.REPRESENTATIVES);
    UUID others = batch(other);
    String organisation = "'" + other.organisation().organisation() + "', ";
    for (String insert : List.of(POSTINGS, SOURCE_IDS)) {
      String foreign =
          insert
              .replace("(cooperation_id", "(organisation_id, cooperation_id")
              .replace("select ", "select " + organisation);
      assertEquals("42501", state(() -> add(foreign, others)), foreign);
    }
  }

  @Test
  void what_is_in_the_books_is_neither_changed_nor_deleted() {
    add(POSTINGS, own);

    assertEquals(
        "42501",
        state(() ->
            add(
                "delete from ledger.posting where :count > 0"
                    + " and cooperation_id = :cooperation and batch_id = any(:batches)",
                own)));
    assertEquals(
        "42501",
        state(() ->
            add(
                "update ledger.posting set amount = 0 where :count > 0"
                    + " and cooperation_id = :cooperation and batch_id = any(:batches)",
                own)));
  }
}
