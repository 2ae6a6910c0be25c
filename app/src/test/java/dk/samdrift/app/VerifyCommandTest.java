package dk.samdrift.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.samdrift.app.history.Actor;
import dk.samdrift.app.history.History;
import dk.samdrift.app.history.Subject;
import dk.samdrift.app.store.Database;
import dk.samdrift.app.store.DatabaseLogin;
import dk.samdrift.app.store.OrganisationId;
import dk.samdrift.app.store.OrganisationTransactions;
import dk.samdrift.app.store.StoreFolder;
import dk.samdrift.app.store.TestStore;
import dk.samdrift.app.store.Work;
import dk.samdrift.app.store.server.Store;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.transaction.support.TransactionTemplate;

/** The command on a data folder, while the program holds it and when it does not. */
class VerifyCommandTest {

  private static final Instant BEGUN = Instant.parse("2026-11-03T11:00:00Z");

  @TempDir private Path temp = Path.of("");

  private static Told verify(Path data) {
    return Told.by("verify", "--data", data.toString());
  }

  private static DatabaseLogin superuser(Path data, Database database) throws IOException {
    return new DatabaseLogin(
        database.owner().url(), "postgres", StoreFolder.passwordsIn(data).getProperty("postgres"));
  }

  /** An organisation with five entries, an hour apart. */
  private static OrganisationId organisation(
      DatabaseLogin superuser, Database database, String name) {
    OrganisationId id = new OrganisationId(UUID.randomUUID());
    TestStore.tell(
        superuser,
        "insert into organisation.organisation (organisation_id, slug, name) values ('%s', '%s', '%s')"
            .formatted(id, name.toLowerCase(java.util.Locale.ROOT), name));
    DatabaseLogin login = database.application();
    DriverManagerDataSource source =
        new DriverManagerDataSource(login.url(), login.user(), login.password());
    TransactionTemplate transaction = new TransactionTemplate(new OrganisationTransactions(source));
    for (int i = 1; i <= 5; i++) {
      Clock clock = Clock.fixed(BEGUN.plus(Duration.ofHours(i)), ZoneOffset.UTC);
      History history = new History(JdbcClient.create(source), clock);
      List<String> values = List.of("Person " + i);
      Work.in(
          id,
          () ->
              transaction.executeWithoutResult(status ->
                  history.note(
                      new Actor(new UUID(1, 1), "Mette"),
                      "organisation.history.person-added",
                      values,
                      new Subject("person", "1"))));
    }
    return id;
  }

  private static void tamper(DatabaseLogin superuser, OrganisationId id, String sql) {
    TestStore.tell(
        superuser,
        "set session_replication_role = replica;"
            + sql.replace("ours", "organisation_id = '" + id + "'"));
  }

  @Test
  void what_was_changed_removed_swapped_or_put_in_is_named_whether_or_not_the_program_runs()
      throws IOException {
    Path data = temp.resolve("data");
    TestStore.folder(data).close();
    Told running;
    try (Store store = Store.open(data, Optional.empty(), List.of())) {
      DatabaseLogin superuser = superuser(data, store.database());
      organisation(superuser, store.database(), "Helbo");
      Told whole = verify(data);
      assertEquals(0, whole.code(), whole::text);
      assertTrue(
          whole.text().contains("Helbo\n  Historikken er i orden: 5 hændelser"), whole::text);
      assertTrue(
          whole.text().contains("fra 3. nov. 2026 kl. 13.00 til 3. nov. 2026 kl. 17.00."),
          whole::text);
      assertTrue(
          whole.text().matches("(?s).*Den sidste er nr. 5 med kontrolsummen [0-9a-f]{64}\\..*"));

      OrganisationId changed = organisation(superuser, store.database(), "Changed");
      tamper(
          superuser,
          changed,
          "update history.entry set actor_name = 'Ole' where ours and number = 2");
      OrganisationId missing = organisation(superuser, store.database(), "Missing");
      tamper(superuser, missing, "delete from history.entry where ours and number = 3");
      OrganisationId swapped = organisation(superuser, store.database(), "Swapped");
      tamper(
          superuser,
          swapped,
          "update history.entry set number = 99 where ours and number = 2;"
              + "update history.entry set number = 2 where ours and number = 4;"
              + "update history.entry set number = 4 where ours and number = 99");
      OrganisationId inserted = organisation(superuser, store.database(), "Inserted");
      tamper(
          superuser,
          inserted,
          """
          insert into history.entry
          select organisation_id, 6, at, actor_id, 'Ole', sentence_key, sentence_values,
                 subject_kind, subject_id, hash, sha256('x')
            from history.entry where ours and number = 5
          """);
      running = verify(data);
    }

    assertEquals(1, running.code(), running::text);
    for (String told :
        List.of(
            "Hændelse nr. 2 er ændret, efter at den blev skrevet: indholdet passer ikke til dens"
                + " kontrolsum. Nu står der: nr. 2, 3. nov. 2026 kl. 14.00: Ole tilføjede Person"
                + " 2.",
            "Hændelse nr. 3 mangler. Lige før står nr. 2, 3. nov. 2026 kl. 14.00: Mette tilføjede"
                + " Person 2. Lige efter står nr. 4, 3. nov. 2026 kl. 16.00: Mette tilføjede Person"
                + " 4.",
            "Hændelse nr. 2 og nr. 4 er byttet om. Nu står der: nr. 2, 3. nov. 2026 kl. 16.00:"
                + " Mette tilføjede Person 4 · nr. 4, 3. nov. 2026 kl. 14.00: Mette tilføjede"
                + " Person 2.",
            "Hændelse nr. 6 er sat ind udenom: den hører ikke til i kæden. Nu står der: nr. 6, 3."
                + " nov. 2026 kl. 17.00: Ole tilføjede Person 5.",
            "Historikken er i orden: 5 hændelser")) {
      assertTrue(running.text().contains(told), () -> told + "\n\n" + running.text());
    }
    assertEquals(running, verify(data), "with the program stopped");
  }

  @Test
  void a_folder_without_samdrift_is_refused_and_left_alone() {
    Path nothing = temp.resolve("forkert");

    Told said = verify(nothing);

    assertEquals(2, said.code());
    assertTrue(said.text().contains("Der er ingen Samdrift i mappen " + nothing), said::text);
    assertFalse(Files.exists(nothing));
  }
}
