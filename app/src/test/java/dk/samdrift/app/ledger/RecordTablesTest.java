package dk.samdrift.app.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.samdrift.app.cooperation.Garden;
import dk.samdrift.app.history.Actor;
import dk.samdrift.app.organisation.Audience;
import dk.samdrift.app.site.Site;
import dk.samdrift.app.store.NewId;
import dk.samdrift.engine.job.Table;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A year comes out of the database as it was written, whatever things are called. */
class RecordTablesTest {

  private static final Actor ACTOR = new Actor(new UUID(0, 1), "Haven");

  /** All that could end a text of SQL too early. */
  private static final String CODE = "A'\\'; --\\";

  private final Garden garden = new Garden(Audience.REPRESENTATIVES);

  private Book begin(String code) {
    garden.addSilently("M1", "Almindelig");
    garden.addSilently("M\\'2\\", "Mærkelig");
    return garden.inside(() -> {
      Books books = Site.bean(Books.class);
      books.begin(garden.id(), code, 1);
      Book book = books.get(garden.id());
      Site.bean(Years.class).open(book, 2024, ACTOR);
      Site.bean(Years.class).open(book, 2025, ACTOR);
      return book;
    });
  }

  private UUID batch() {
    UUID batch = NewId.next();
    garden.inside(() ->
        Site.bean(JdbcClient.class)
            .sql(
                """
                insert into ledger.batch
                    (batch_id, cooperation_id, source, person_id, person_name, at)
                values (:batch, :cooperation, 'fil', :batch, 'Haven', now())
                """)
            .param("batch", batch)
            .param("cooperation", garden.id())
            .update());
    return batch;
  }

  private void post(UUID batch, int line, LocalDate day, @Nullable LocalDate to, String member) {
    garden.inside(() ->
        Site.bean(JdbcClient.class)
            .sql(
                """
                insert into ledger.posting
                    (cooperation_id, year, batch_id, line, day, account, amount, member_id, paid_by,
                     service_from, service_to)
                values (:cooperation, :year, :batch, :line, :day, '114', 105, :member, :member,
                        cast(:from as date), cast(:to as date))
                """)
            .param("cooperation", garden.id())
            .param("year", day.getYear())
            .param("batch", batch)
            .param("line", line)
            .param("day", day)
            .param("member", member.isEmpty() ? null : garden.estate(member))
            .param("from", to == null ? null : day)
            .param("to", to)
            .update());
  }

  private RecordTables.Content content(Book book) {
    return garden.inside(() -> Site.bean(RecordTables.class).content(book, year()));
  }

  private Year year() {
    return Site.bean(Years.class).find(garden.id(), 2025).orElseThrow();
  }

  private List<String> rows(Book book) {
    return garden.inside(() -> {
      RecordTables tables = Site.bean(RecordTables.class);
      try (InputStream all =
          tables.open(Table.POSTINGS, book, year(), tables.content(book, year()))) {
        return new String(all.readAllBytes(), StandardCharsets.UTF_8).lines().skip(1).toList();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    });
  }

  @Test
  void codes_come_out_as_they_are() {
    Book book = begin(CODE);
    UUID batch = batch();
    post(batch, 1, LocalDate.of(2025, 3, 1), null, "Mærkelig");
    post(batch, 2, LocalDate.of(2025, 3, 1), null, "Almindelig");
    post(batch, 3, LocalDate.of(2025, 3, 1), null, "");

    assertEquals(
        List.of(
            CODE + ",2025-03-01,114,1.05,M\\'2\\,,,,M\\'2\\,,,",
            CODE + ",2025-03-01,114,1.05,M1,,,,M1,,,",
            CODE + ",2025-03-01,114,1.05,,,,,,,,"),
        rows(book));
  }

  @Test
  void what_reaches_into_a_year_comes_first_and_what_was_reversed_not_at_all() {
    Book book = begin("HAVE");
    UUID reversed = batch();
    UUID batch = batch();
    post(reversed, 1, LocalDate.of(2025, 3, 1), null, "Almindelig");
    post(batch, 2, LocalDate.of(2025, 12, 31), null, "");
    post(batch, 3, LocalDate.of(2024, 12, 31), LocalDate.of(2024, 12, 31), "");
    post(batch, 4, LocalDate.of(2024, 12, 30), LocalDate.of(2025, 1, 1), "Mærkelig");
    post(batch, 5, LocalDate.of(2025, 1, 1), LocalDate.of(2026, 1, 1), "");
    garden.inside(() -> {
      Batch one = Site.bean(Batches.class).find(garden.id(), reversed).orElseThrow();
      return Site.bean(Batches.class).reverse(one, "Forkert fil.", ACTOR);
    });

    assertEquals(
        List.of(
            "HAVE,2024-12-30,114,1.05,M\\'2\\,,2024-12-30,2025-01-01,M\\'2\\,,,",
            "HAVE,2025-12-31,114,1.05,,,,,,,,",
            "HAVE,2025-01-01,114,1.05,,,2025-01-01,2026-01-01,,,,"),
        rows(book));
    RecordTables.Content content = content(book);
    assertEquals(new Standing.Booked(210, 2), content.booked());
    assertEquals(Map.of(Table.POSTINGS, 3L), content.records());
  }

  @Test
  void a_year_without_anything_is_a_header() {
    assertEquals(List.of(), rows(begin("HAVE")));
  }

  @Test
  void how_a_year_is_fetched_is_forgotten_with_the_transaction() {
    Book book = begin("HAVE");
    String show = "select current_setting('enable_sort') || current_setting('enable_seqscan')";
    String within =
        garden.inside(() -> {
          Site.bean(RecordTables.class).content(book, year());
          return Site.bean(JdbcClient.class).sql(show).query(String.class).single();
        });

    assertEquals("offoff", within);
    assertEquals(
        "onon",
        garden.inside(() -> Site.bean(JdbcClient.class).sql(show).query(String.class).single()));
  }
}
