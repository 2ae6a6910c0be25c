package dk.samdrift.app.store.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.samdrift.app.Application;
import dk.samdrift.app.ExampleOrganisation;
import dk.samdrift.app.site.Browser;
import dk.samdrift.app.site.Browser.Answer;
import dk.samdrift.app.site.Caller;
import dk.samdrift.app.site.Caller.Reply;
import dk.samdrift.app.site.LogLines;
import dk.samdrift.app.store.Migrations;
import dk.samdrift.app.store.StoreFolder;
import dk.samdrift.app.store.TestStore;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;

/** The application while its database is away, and when it is back. */
@Tag("slow")
class DatabaseGoneTest {

  @TempDir private Path temp = Path.of("");

  private static Browser signedIn(ConfigurableApplicationContext application) {
    ExampleOrganisation.makeOnce(application);
    return new Browser(port(application))
        .signIn(ExampleOrganisation.PEOPLE.getFirst().email(), ExampleOrganisation.PASSWORD);
  }

  private static int port(ConfigurableApplicationContext application) {
    return Integer.parseInt(
        String.valueOf(application.getEnvironment().getProperty("local.server.port")));
  }

  private static void assertClosed(Answer answer, LogLines log) {
    String number = answer.header("X-Request-Id");
    assertEquals(503, answer.status());
    assertEquals("30", answer.header("Retry-After"));
    assertTrue(answer.text().contains("Samdrift er lukket et øjeblik"), answer::html);
    assertTrue(answer.text().contains("driver jeres Samdrift: " + number), answer::text);
    assertFalse(answer.html().contains("Exception"), answer::html);
    List<String> errors =
        log.of(number).stream().filter(line -> line.startsWith("ERROR ")).toList();
    assertEquals(1, errors.size(), errors::toString);
    assertTrue(errors.getFirst().startsWith("ERROR the database is gone: "));
  }

  @Test
  void pages_say_so_while_the_database_is_gone_and_are_there_when_it_is_back() throws Exception {
    try (StoreFolder folder = TestStore.folder(temp.resolve("data"))) {
      EmbeddedServer server = EmbeddedServer.start(folder, List.of());
      Migrations.apply(server.database());
      try (ConfigurableApplicationContext application =
          Application.start(server.database(), Map.of("server.port", 0), "test")) {
        Browser karen = signedIn(application);
        String home = karen.get("/").location();
        assertMistake(karen, home + "/organisation/persons", server);

        server.close();
        assertClosed(karen, home, new Browser(port(application)));
        assertClosed(new Caller(port(application), "samdrift_" + "a".repeat(43)));

        server = EmbeddedServer.start(folder, List.of(), Privileges.find(), server::port);
        assertEquals(200, karen.get(home).status());
      } finally {
        server.close();
      }
    }
  }

  private static void assertClosed(Caller program) {
    Reply reply = program.get("/api/nordbo/estates");
    assertEquals(503, reply.status());
    assertEquals("30", reply.header("Retry-After"));
    assertTrue(reply.isProblem(), reply::text);
  }

  private static void assertClosed(Browser karen, String home, Browser stranger) {
    try (LogLines log = new LogLines()) {
      assertClosed(karen.get(home), log);
      assertClosed(karen.get("/nowhere"), log);
      assertClosed(stranger.get(home), log);
      assertClosed(karen.forge("/sign-in"), log);
      assertEquals(200, karen.get("/ui/samdrift.css").status());
    }
  }

  /** A mistake of ours: every line in the log has the number that is on the page. */
  private static void assertMistake(Browser karen, String path, EmbeddedServer server)
      throws IOException {
    try (LogLines log = new LogLines()) {
      tell(server, "alter table organisation.person rename to somewhere");
      Answer wrong = karen.get(path);
      tell(server, "alter table organisation.somewhere rename to person");

      assertEquals(500, wrong.status());
      assertTrue(wrong.text().contains("Der skete en fejl i Samdrift"), wrong::text);
      assertTrue(wrong.text().contains("driver jeres Samdrift: " + wrong.header("X-Request-Id")));
      assertFalse(log.of(wrong.header("X-Request-Id")).isEmpty());
      assertEquals(List.of(), log.ofNone());
    }
  }

  private static void tell(EmbeddedServer server, String sql) throws IOException {
    TestStore.tell(server.database().owner(), sql);
  }
}
