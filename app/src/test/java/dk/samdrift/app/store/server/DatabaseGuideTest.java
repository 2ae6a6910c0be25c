package dk.samdrift.app.store.server;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.samdrift.app.store.Conditions;
import dk.samdrift.app.store.Database;
import dk.samdrift.app.store.DatabaseLogin;
import dk.samdrift.app.store.Migrations;
import dk.samdrift.app.store.TestStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the guide says about a server of somebody's, done as it says. */
class DatabaseGuideTest {

  private static final Path GUIDE = Path.of("../docs/guide/database.md");
  private static final DatabaseLogin ANY = TestStore.clone("guided").owner();

  @TempDir private Path temp = Path.of("");

  /** The first block of a language, with names of its own: roles belong to the whole server. */
  private static String block(String language) throws Exception {
    String guide = Files.readString(GUIDE);
    String begin = "```" + language + "\n";
    int from = guide.indexOf(begin) + begin.length();
    return guide.substring(from, guide.indexOf("```", from)).replace("samdrift", "guided");
  }

  @Test
  void a_database_made_as_the_guide_says_meets_all_conditions() throws Exception {
    DatabaseLogin superuser = TestStore.superuser(TestStore.clone("guided"));
    TestStore.tell(superuser, "drop database if exists guided with (force)");
    for (String role : List.of("guided_owner", "guided_app", "guided_backup")) {
      TestStore.tell(superuser, "drop role if exists " + role);
    }

    Pattern.compile(";\n")
        .splitAsStream(block("sql"))
        .forEach(statement -> TestStore.tell(superuser, statement));
    String here = ANY.url().replaceAll("/[^/]*$", "/guided");
    String settings = block("properties").replaceAll("(?m)^url=.*$", "url=" + here);
    Database database =
        ExternalServer.read(Files.writeString(temp.resolve("database.properties"), settings));

    assertEquals(List.of(), Conditions.unmet(database));
    Migrations.apply(database);
    assertEquals(List.of(), Conditions.unmet(database));
  }
}
