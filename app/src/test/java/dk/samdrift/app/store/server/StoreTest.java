package dk.samdrift.app.store.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.samdrift.app.language.Refused;
import dk.samdrift.app.store.Conditions;
import dk.samdrift.app.store.Database;
import dk.samdrift.app.store.DatabaseLogin;
import dk.samdrift.app.store.StoreFolder;
import dk.samdrift.app.store.TestStore;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("slow")
class StoreTest {

  @TempDir private Path temp = Path.of("");

  private static String ask(DatabaseLogin login, String query) throws SQLException {
    try (Connection connection = login.connect();
        Statement statement = connection.createStatement();
        ResultSet answer = statement.executeQuery(query)) {
      answer.next();
      return answer.getString(1);
    }
  }

  private static String settings(Database database) {
    StringBuilder settings = new StringBuilder("url=" + database.owner().url() + "\n");
    settings.append("owner.user=").append(database.owner().user()).append('\n');
    settings.append("owner.password=").append(database.owner().password()).append('\n');
    settings.append("application.user=").append(database.application().user()).append('\n');
    settings.append("application.password=");
    settings.append(database.application().password()).append('\n');
    settings.append("backup.user=").append(database.backup().user()).append('\n');
    settings.append("backup.password=").append(database.backup().password()).append('\n');
    return settings.toString();
  }

  private Optional<Path> file(String text) throws IOException {
    return Optional.of(Files.writeString(temp.resolve("server.properties"), text));
  }

  private void assertRefused(String key, Optional<Path> external, String mentioned)
      throws IOException {
    Refused refused =
        assertThrows(
            Refused.class, () -> Store.open(temp.resolve("data"), external, List.of()).close());

    assertEquals(key, refused.key());
    assertTrue(refused.sentence().contains(mentioned), refused.sentence());
    assertFalse(refused.sentence().matches("(?s).*(\\{\\d|Exception|null).*"), refused.sentence());
    // Whoever is refused holds nothing.
    StoreFolder.open(temp.resolve("data")).close();
  }

  private static final String MIGRATED =
      "select to_regclass('organisation.organisation') is not null";

  @Test
  void a_store_of_our_own_is_good_and_has_its_tables() throws Exception {
    Path data = temp.resolve("data");
    TestStore.folder(data).close();
    try (Store store = Store.open(data, Optional.empty(), List.of())) {
      assertEquals(List.of(), Conditions.unmet(store.database()));
      assertEquals("t", ask(store.database().owner(), MIGRATED));
      assertEquals(data.toRealPath(), store.folder().path());
    }
    assertTrue(ServerProcess.on(data.resolve("database")).isEmpty());
  }

  @Test
  void a_store_that_is_only_reached_keeps_its_tables_as_they_are() throws Exception {
    Database theirs = TestStore.empty("reached");
    try (Store store = Store.reach(temp.resolve("data"), file(settings(theirs)), List.of())) {
      assertEquals("f", ask(store.database().owner(), MIGRATED));
    }
  }

  @Test
  void a_server_of_somebody_is_used_and_left_running() throws Exception {
    Database theirs = TestStore.empty("external");
    try (Store store = Store.open(temp.resolve("data"), file(settings(theirs)), List.of())) {
      assertEquals(theirs, store.database());
      assertEquals("t", ask(store.database().owner(), MIGRATED));
      assertFalse(Files.exists(temp.resolve("data/database")));
    }
    assertEquals("t", ask(theirs.owner(), MIGRATED));
  }

  @Test
  void a_server_of_somebody_that_is_not_fit_is_refused_with_every_reason() throws Exception {
    Database theirs = TestStore.empty("unfit");
    String name = theirs.owner().url().replaceAll(".*/", "");
    TestStore.tell(TestStore.superuser(theirs), "grant create on schema public to public");
    TestStore.tell(
        TestStore.superuser(theirs), "alter database " + name + " set synchronous_commit = off");

    UnfitDatabase unfit =
        assertThrows(
            UnfitDatabase.class,
            () -> Store.open(temp.resolve("data"), file(settings(theirs)), List.of()).close());

    assertEquals(
        List.of(
            "store.synchronous-commit",
            "store.may-create-in",
            "store.may-create-in",
            "store.synchronous-commit"),
        unfit.unmet().stream().map(Refused::key).toList());
    unfit
        .unmet()
        .forEach(
            reason -> assertTrue(String.valueOf(unfit.getMessage()).contains(reason.sentence())));
    assertEquals("f", ask(theirs.owner(), MIGRATED));
    StoreFolder.open(temp.resolve("data")).close();
  }

  @Test
  void a_store_of_our_own_that_is_not_fit_is_refused_and_stopped() throws Exception {
    Path data = temp.resolve("data");
    TestStore.folder(data).close();

    assertThrows(
        UnfitDatabase.class,
        () -> Store.open(data, Optional.empty(), List.of("fsync=off")).close());

    assertTrue(ServerProcess.on(data.resolve("database")).isEmpty());
    StoreFolder.open(data).close();
  }

  @Test
  void settings_that_are_not_there_or_no_text_are_refused() throws IOException {
    assertRefused("store.settings-missing", Optional.of(temp.resolve("no.properties")), "no.prop");
    assertRefused(
        "store.settings-unreadable",
        Optional.of(Files.createDirectory(temp.resolve("folder"))),
        "folder");
    Path latin = temp.resolve("latin1.properties");
    Files.write(latin, "url=blåbær".getBytes(StandardCharsets.ISO_8859_1));
    assertRefused("store.settings-garbled", Optional.of(latin), "UTF-8");
    assertRefused("store.settings-garbled", file("url=C:\\users\\x"), "server.properties");
  }

  @Test
  void a_setting_that_is_missing_or_unknown_or_no_address_is_named() throws IOException {
    String good = settings(TestStore.clone("settings"));

    assertRefused("store.setting-missing", file(""), "url");
    assertRefused(
        "store.setting-missing",
        file(good.replaceFirst("backup\\.password=.*", "")),
        "backup.password");
    assertRefused(
        "store.setting-missing",
        file(good.replaceFirst("owner\\.user=.*", "owner.user= ")),
        "owner.user");
    assertRefused("store.setting-unknown", file(good + "ownr.user=x\n"), "ownr.user");
    assertRefused(
        "store.setting-url",
        file(good.replaceFirst("url=.*", "url=postgres://localhost/samdrift")),
        "jdbc:postgresql://");
  }
}
