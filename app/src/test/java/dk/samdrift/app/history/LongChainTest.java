package dk.samdrift.app.history;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.samdrift.app.store.OrganisationId;
import dk.samdrift.app.store.Work;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("slow")
class LongChainTest {

  /** Writes a chain as fast as the database can. */
  private static String chain(OrganisationId organisation) {
    return """
    do $$
    declare
        previous bytea := decode(repeat('00', 32), 'hex');
        f text;
    begin
        for n in 1..100000 loop
            f := '';
            select string_agg(octet_length(convert_to(t, 'UTF8')) || ':' || t || ',', '' order by place)
              into f
              from unnest(array['samdrift-history-1', '%1$s', n::text, (n * 1000000::bigint)::text, '',
                                'Systemet', 'testroom.history.closed', '0', 'estate', '1',
                                encode(previous, 'hex')]) with ordinality as x (t, place);
            insert into history.entry
            values ('%1$s', n, to_timestamp(n), null, 'Systemet', 'testroom.history.closed', '{}',
                    'estate', '1', previous, sha256(convert_to(f, 'UTF8')));
            previous := sha256(convert_to(f, 'UTF8'));
        end loop;
        insert into history.head values ('%1$s', 100000, previous);
    end;
    $$
    """
        .formatted(organisation);
  }

  @Test
  void a_hundred_thousand_entries_are_read_from_the_database_a_part_at_a_time() {
    try (TestWorld world = new TestWorld("long_chain", Map.of(), "history")) {
      OrganisationId nordbo = world.organisation("long");
      world.asSuperuser(chain(nordbo));
      ChainCheck check = world.bean(ChainCheck.class);

      Findings whole = Work.in(nordbo, check::verify);
      world.asSuperuser(
          "set session_replication_role = replica;"
              + "delete from history.entry where number = 31415");

      assertEquals(new Findings(100_000, List.of()), whole);
      assertEquals(
          List.of("Hændelse nr. 31.415 mangler."), Work.in(nordbo, check::verify).sentences());
    }
  }
}
