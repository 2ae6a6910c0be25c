package dk.samdrift.app.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.samdrift.app.language.Refused;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A database to be broken. Roles belong to the whole server, so each has roles of its own that a
 * test may break as well.
 */
final class BreakableDatabase {

  private static final AtomicInteger NUMBERS = new AtomicInteger();
  private static final Database ANY = TestStore.clone("any");

  final String suffix = "_" + NUMBERS.incrementAndGet();
  final String owner = "owner" + suffix;
  final String application = "application" + suffix;
  final String backup = "backup" + suffix;

  /** Meets all conditions. */
  Database good() throws IOException {
    return made("template template0 encoding 'UTF8' locale_provider icu icu_locale 'da-DK'");
  }

  Database made(String how) throws IOException {
    String name = "made" + suffix;
    breakIt(ANY, "drop database if exists " + name + " with (force)");
    for (String role : List.of(owner, application, backup)) {
      breakIt(
          ANY, "drop role if exists " + role, "create role " + role + " login password 'secret'");
    }
    breakIt(
        ANY,
        "create database " + name + " owner " + owner + " " + how,
        "revoke all on database " + name + " from public",
        "grant connect, temporary on database " + name + " to " + application + ", " + backup);
    return at(ANY.owner().url().replaceAll("/[^/]*$", "/" + name));
  }

  /** The same roles somewhere else. */
  Database at(String url) {
    return new Database(
        new DatabaseLogin(url, owner, "secret"),
        new DatabaseLogin(url, application, "secret"),
        new DatabaseLogin(url, backup, "secret"));
  }

  static void breakIt(Database database, String... statements) throws IOException {
    for (String statement : statements) {
      TestStore.tell(TestStore.superuser(database), statement);
    }
  }

  static List<String> keys(Database database) {
    return Conditions.unmet(database).stream().map(Refused::key).toList();
  }

  /** One condition is unmet and no other, and the sentence mentions what to do. */
  static void assertUnmet(Database database, String key, String... mentioned) {
    List<Refused> unmet = Conditions.unmet(database);

    assertEquals(List.of(key), unmet.stream().map(Refused::key).toList());
    String sentence = unmet.getFirst().sentence();
    for (String word : mentioned) {
      assertTrue(sentence.contains(word), sentence);
    }
    assertFalse(sentence.matches(".*\\{\\d.*"), sentence);
  }
}
