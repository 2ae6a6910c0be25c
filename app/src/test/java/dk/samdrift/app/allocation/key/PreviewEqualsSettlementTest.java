package dk.samdrift.app.allocation.key;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.samdrift.app.allocation.Agreements;
import dk.samdrift.app.allocation.MasterTables;
import dk.samdrift.app.cooperation.Garden;
import dk.samdrift.app.cooperation.Standing;
import dk.samdrift.app.history.Actor;
import dk.samdrift.app.language.Formats;
import dk.samdrift.app.ledger.Book;
import dk.samdrift.app.ledger.Books;
import dk.samdrift.app.ledger.RecordTables;
import dk.samdrift.app.ledger.Years;
import dk.samdrift.app.organisation.Audience;
import dk.samdrift.app.organisation.Role;
import dk.samdrift.app.settlement.DatabaseJob;
import dk.samdrift.app.site.Browser.Answer;
import dk.samdrift.app.site.Site;
import dk.samdrift.app.store.NewId;
import dk.samdrift.engine.job.spill.Scratch;
import dk.samdrift.engine.settlement.Progress;
import dk.samdrift.engine.settlement.SettlementRequest;
import dk.samdrift.engine.settlement.SettlementRun;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a preview promises is what the settlement does, to the oere. */
class PreviewEqualsSettlementTest {

  private static final Actor ACTOR = new Actor(new UUID(0, 1), "Haven");

  private final Garden garden = new Garden(Audience.REPRESENTATIVES);
  private final Agreed agreed =
      new Agreed(garden, garden.as(Role.OPERATIONS_MANAGER, "Dorte Drift"));

  @TempDir Path folder;

  private Map<String, Long> settled() {
    return garden.inside(() -> {
      Book book = Site.bean(Books.class).get(garden.id());
      DatabaseJob job =
          new DatabaseJob(
              book,
              Site.bean(Years.class).find(garden.id(), 2026).orElseThrow(),
              "Solsiden",
              Site.bean(Agreements.class).of(garden.id()),
              Site.bean(MasterTables.class),
              Site.bean(RecordTables.class));
      Map<String, Long> shares = new TreeMap<>();
      try (SettlementRun run =
          SettlementRun.read(
              new SettlementRequest(job, 2026, Optional.of(book.code()), 1),
              new Scratch(folder),
              Progress.NONE)) {
        run.settle(result ->
            result
                .statements()
                .forEach(one ->
                    shares.put(
                        run.books().year(0).master().members().get(one.member()).name(),
                        one.cost().oere())));
        assertEquals(0, run.problems().errors());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      return shares;
    });
  }

  private void book() {
    garden.inside(() -> {
      Book book = Site.bean(Books.class).needed(garden.id(), 1);
      Site.bean(Years.class).open(book, 2026, ACTOR);
      JdbcClient jdbc = Site.bean(JdbcClient.class);
      UUID batch = NewId.next();
      jdbc.sql(
              """
              insert into ledger.batch (batch_id, cooperation_id, source, person_id, person_name, at)
              values (:batch, :cooperation, 'prøve', :batch, 'Haven', now())
              """)
          .param("batch", batch)
          .param("cooperation", garden.id())
          .update();
      jdbc.sql(
              """
              insert into ledger.posting
                  (cooperation_id, year, batch_id, line, day, account, amount)
              values (:cooperation, 2026, :batch, 2, date '2026-05-04', '114.10', 10000000)
              """)
          .param("batch", batch)
          .param("cooperation", garden.id())
          .update();
      int line = 2;
      for (String name : new String[] {"Solhaven", "Månehaven", "Månehaven"}) {
        jdbc.sql(
                """
                insert into ledger.hours
                    (cooperation_id, year, batch_id, line, day, employee, member_id, task,
                     hundredths)
                values (:cooperation, 2026, :batch, :line, date '2026-02-01', 'M1', :member,
                        'Hegn', 725)
                """)
            .param("batch", batch)
            .param("cooperation", garden.id())
            .param("line", line++)
            .param("member", garden.estate(name))
            .update();
      }
      return true;
    });
  }

  @Test
  void of_hours_with_a_service_level_and_a_composite_of_them() {
    garden.say("Solhaven", Standing.MEMBER);
    garden.say("Månehaven", Standing.MEMBER);
    book();
    String[] level = {agreed.factor("Solhaven"), "1,7"};
    agreed.key(0, "Timer", "HOURS", "2026-01-01", level);
    agreed.key(1, "Ligeligt", "EQUAL", "2026-01-01");
    String[] parts = {Agreed.part("Timer"), "33,3", Agreed.part("Ligeligt"), "66,7"};

    Answer preview = agreed.preview("Blandet", "COMPOSITE", "2026-01-01", parts);
    agreed.key(2, "Blandet", "COMPOSITE", "2026-01-01", parts);
    agreed.rule(3, "114", "Blandet", "2026-01-01");

    Map<String, Long> settled = settled();
    assertEquals(2, settled.size());
    assertEquals(10_000_000, settled.values().stream().mapToLong(Long::longValue).sum());
    settled.forEach((name, oere) ->
        assertTrue(
            preview.text().matches(".*" + name + " [0-9,]+.% " + Formats.amount(oere) + " .*"),
            () -> name + " " + Formats.amount(oere) + " in " + preview.text()));
    assertTrue(preview.text().contains("regnskabsåret 2026"), preview::text);
  }
}
