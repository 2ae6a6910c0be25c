package dk.samdrift.app.playbook.loading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.samdrift.app.playbook.Playbook;
import dk.samdrift.app.playbook.Playbooks;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The playbooks that the program finds when it starts. */
class ShippedPlaybooksTest {

  @Test
  void every_playbook_beside_the_schema_is_whole() throws IOException {
    Playbooks all = PlaybookLoading.load(PlaybookFiles.shipped());

    assertEquals(
        List.of("faelleshave/1", "samdrift/1"),
        all.all().stream().map(Playbook::key).map(Object::toString).toList());
  }
}
