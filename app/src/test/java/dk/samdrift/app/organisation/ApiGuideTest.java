package dk.samdrift.app.organisation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.samdrift.app.site.Caller;
import dk.samdrift.app.site.NewOrganisation;
import dk.samdrift.app.site.Programs;
import dk.samdrift.app.site.Site;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What the guide says about programs, done as it says. */
class ApiGuideTest {

  private static final Path GUIDE = Path.of("../docs/guide/api.md");
  private static final Pattern BLOCK = Pattern.compile("(?s)```bash\n(.*?)```");

  private static String run(String commands, Map<String, String> settings)
      throws IOException, InterruptedException {
    ProcessBuilder shell = new ProcessBuilder("bash", "-e", "-c", commands);
    shell.environment().putAll(settings);
    shell.redirectErrorStream(true);
    Process process = shell.start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(0, process.waitFor(), commands + said);
    return said;
  }

  @Test
  void every_example_works_one_after_the_other() throws IOException, InterruptedException {
    NewOrganisation made = NewOrganisation.make();
    String page = made.estate("Æblegården", "114");
    String id = page.substring(page.lastIndexOf('/') + 1);
    String token = Programs.in(made.organisation(), "Økonomisystemet", true);
    Caller program = new Caller(token);
    String home = "/api" + made.home();
    JsonNode housings = program.get(home + "/housing-organisations").json();
    String housing = housings.at("/housingOrganisations/0/id").asString();
    Map<String, String> settings =
        Map.of(
            "TOKEN", token,
            "API", "http://localhost:" + Site.port() + home,
            "ID", id,
            "HOUSING", housing,
            "LC_ALL", "C.UTF-8");
    List<String> blocks =
        BLOCK
            .matcher(Files.readString(GUIDE))
            .results()
            .map((MatchResult m) -> m.group(1))
            .toList();
    for (String block : blocks) {
      run(block, settings);
    }

    JsonNode now = program.get(home + "/estates/" + id).json();
    assertEquals(4, blocks.size());
    assertEquals("Æblegården Nord", now.path("name").asString());
    assertEquals(118, now.path("dwellings").asInt());
    assertTrue(
        program.get(home + "/estates?number=2027").text().contains("Skovbrynet"), "it was made");
  }
}
