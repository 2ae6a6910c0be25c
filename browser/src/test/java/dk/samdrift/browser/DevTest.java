package dk.samdrift.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.FileSystemUtils;

/** {@code samdrift dev} on a copy of the sources. */
class DevTest {

  private static final Path SOURCES = Path.of("..", "app", "src", "main");
  private static final Pattern ADDRESS = Pattern.compile("(http://localhost:\\d+)/components");

  @TempDir private Path temp = Path.of("");

  private static Process start(Path sources, Path data) throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-cp",
            System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
            "dk.samdrift.app.Samdrift",
            "dev",
            "--port=0",
            "--sources=" + sources,
            "--data=" + data)
        .redirectError(ProcessBuilder.Redirect.INHERIT)
        .start();
  }

  private static String address(BufferedReader output) throws IOException {
    for (String line = output.readLine(); line != null; line = output.readLine()) {
      Matcher address = ADDRESS.matcher(line);
      if (address.find()) {
        return address.group(1);
      }
    }
    throw new IllegalStateException("it ended without saying where it is");
  }

  private static void replace(Path file, String old, String now) throws IOException {
    Files.writeString(file, Files.readString(file).replace(old, now));
  }

  @Test
  void a_changed_page_sentence_and_style_are_seen_when_the_page_is_loaded_again() throws Exception {
    Path sources = temp.resolve("main");
    FileSystemUtils.copyRecursively(SOURCES.resolve("jte"), sources.resolve("jte"));
    FileSystemUtils.copyRecursively(SOURCES.resolve("resources"), sources.resolve("resources"));
    Process program = start(sources, temp.resolve("data"));
    try (BufferedReader output = program.inputReader(StandardCharsets.UTF_8);
        BrowserContext context = Chromium.browser().newContext()) {
      String address = address(output);
      Page page = context.newPage();
      page.navigate(address + "/accessibility");
      assertEquals("Tilgængelighedserklæring", page.innerText("h1"));

      replace(sources.resolve("jte/ui/heading.jte"), "<h1>", "<h1>Nyt: ");
      replace(
          sources.resolve("resources/messages/door_da.properties"),
          "door.accessibility=Tilgængelighedserklæring",
          "door.accessibility=For alle");
      replace(
          sources.resolve("resources/static/ui/samdrift.css"), "--ink: #1c2529", "--ink: #010203");
      page.reload();
      assertEquals("Nyt: For alle", page.innerText("h1"));
      assertEquals(
          "rgb(1, 2, 3)", page.evaluate("getComputedStyle(document.documentElement).color"));
      assertEquals(200, page.navigate(address + "/components").status());
    } finally {
      program.destroy();
      program.waitFor();
    }
  }
}
