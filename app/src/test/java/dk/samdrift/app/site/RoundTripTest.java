package dk.samdrift.app.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.samdrift.app.draft.DraftPlace;
import dk.samdrift.app.draft.Drafts;
import dk.samdrift.app.draft.Typed;
import dk.samdrift.app.organisation.Role;
import dk.samdrift.app.store.Database;
import dk.samdrift.app.store.TestStore;
import dk.samdrift.app.store.Work;
import dk.samdrift.app.store.backup.Backup;
import dk.samdrift.app.store.backup.Manifest;
import dk.samdrift.app.store.backup.Restore;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** All tables of the application, with what its pages have written. */
class RoundTripTest {

  @TempDir private Path temp = Path.of("");

  @Test
  void a_backup_of_the_application_read_back_is_the_same() throws IOException {
    TwoOrganisations north = TwoOrganisations.NORTH;
    String persons = "/" + north.organisation().slug() + "/organisation/persons";
    String person =
        north
            .as(Role.ADMINISTRATOR)
            .post(persons + "/new", persons, "name", "Åse", "email", "", "phone", "")
            .location();
    assertTrue(person.startsWith(persons), person);
    beginForm(north);
    Instant at = Instant.parse("2026-11-22T08:00:00Z");
    Manifest written = Backup.write(Site.database(), temp.resolve("a.zip"), at);

    Database empty = TestStore.clone("round_trip");
    Restore.read(temp.resolve("a.zip"), empty);
    Manifest again = Backup.write(empty, temp.resolve("b.zip"), at);

    assertEquals(written.parts(), again.parts());
    assertEquals(written.organisations(), again.organisations());
  }

  private static void beginForm(TwoOrganisations north) {
    String page = "/" + north.organisation().slug() + "/organisation/persons/new";
    DraftPlace place = new DraftPlace(north.somebody().value(), "person", page);
    Typed typed = new Typed(place, page, Map.of("name", "Ås\"e\n", "email", ""));
    Work.in(
        north.organisation().id(),
        () -> Site.bean(Drafts.class).keep(typed, Site.bean(Clock.class).instant()));
  }
}
