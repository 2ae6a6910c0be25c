package dk.samdrift.app.ui;

import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The page that shows everything, as a whole. */
class ComponentsPageTest {

  private final String html = Rendering.componentsPage();

  @Test
  void it_can_be_looked_at_without_a_server() throws IOException {
    Path folder = Files.createDirectories(Path.of("target", "components"));
    Files.writeString(folder.resolve("components.html"), html);

    assertFalse(html.isEmpty());
  }
}
