package dk.samdrift.app.ledger.year;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.samdrift.app.cooperation.Garden;
import dk.samdrift.app.history.Actor;
import dk.samdrift.app.ledger.Book;
import dk.samdrift.app.ledger.Books;
import dk.samdrift.app.ledger.Year;
import dk.samdrift.app.ledger.Years;
import dk.samdrift.app.organisation.Audience;
import dk.samdrift.app.site.Site;
import dk.samdrift.app.store.NewId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whoever closes a year and whoever writes into it at the same time: one of them comes first. */
class YearRaceTest {

  private static final Actor ACTOR = new Actor(new UUID(0, 1), "Haven");
  private static final int ROUNDS = 200;
  private static final int WRITERS = 4;

  private final Garden garden = new Garden(Audience.REPRESENTATIVES);
  private final UUID batch = NewId.next();
  private final AtomicInteger line = new AtomicInteger();

  private void write(int year) {
    garden.inside(() ->
        Site.bean(JdbcClient.class)
            .sql(
                """
                insert into ledger.posting
                    (cooperation_id, year, batch_id, line, day, account, amount)
                values (:cooperation, :year, :batch, :line, make_date(:year, 5, 4), '114', 100)
                """)
            .param("cooperation", garden.id())
            .param("year", year)
            .param("batch", batch)
            .param("line", line.incrementAndGet())
            .update());
  }

  private long count(int year) {
    return Site.bean(JdbcClient.class)
        .sql(
            """
            select count(*) from ledger.posting
             where cooperation_id = :cooperation and year = :year
            """)
        .param("cooperation", garden.id())
        .param("year", year)
        .query(Long.class)
        .single();
  }

  /** How many records there are when the year is closed, seen by who closes it. */
  private long close(Year year) {
    return garden.inside(() -> {
      assertTrue(Site.bean(Years.class).turn(garden.id(), year, Years.Kind.CLOSED, "", ACTOR));
      return count(year.year());
    });
  }

  @Test
  void nothing_comes_into_a_year_after_it_was_closed() throws Exception {
    Book book =
        garden.inside(() -> {
          Book made = Site.bean(Books.class).needed(garden.id(), 1);
          Site.bean(JdbcClient.class)
              .sql(
                  """
                  insert into ledger.batch
                      (batch_id, cooperation_id, source, person_id, person_name, at)
                  values (:batch, :cooperation, 'kapløb', :batch, 'Haven', now())
                  """)
              .param("batch", batch)
              .param("cooperation", garden.id())
              .update();
          return made;
        });
    int refused = 0;
    int written = 0;
    try (ExecutorService pool = Executors.newFixedThreadPool(WRITERS + 1)) {
      for (int i = 0; i < ROUNDS; i++) {
        int year = 1990 + i;
        garden.inside(() -> Site.bean(Years.class).open(book, year, ACTOR));
        Year opened =
            garden.inside(() -> Site.bean(Years.class).find(garden.id(), year).orElseThrow());
        List<Future<?>> writers = new ArrayList<>();
        for (int w = 0; w < WRITERS; w++) {
          writers.add(pool.submit(() -> write(year)));
        }
        Future<Long> closed = pool.submit(() -> close(opened));
        for (Future<?> writer : writers) {
          try {
            writer.get();
            written++;
          } catch (ExecutionException e) {
            assertTrue(e.getCause() instanceof DataAccessException, e::toString);
            refused++;
          }
        }
        long then = closed.get();
        assertEquals(then, garden.inside(() -> count(year)), "year " + year);
      }
    }
    assertEquals(ROUNDS * WRITERS, written + refused);
    assertTrue(refused > 0 && written > 0, written + " written, " + refused + " refused");
  }
}
