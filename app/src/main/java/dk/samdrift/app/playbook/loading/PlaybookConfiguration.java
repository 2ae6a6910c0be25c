package dk.samdrift.app.playbook.loading;

import dk.samdrift.app.playbook.Playbooks;
import dk.samdrift.app.playbook.loading.PlaybookFiles.Found;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The playbooks of this installation. */
@Configuration(proxyBeanMethods = false)
class PlaybookConfiguration {

  /** Those of the program, and those of a folder where one is given. */
  @Bean
  Playbooks playbooks(@Value("${samdrift.playbooks:}") String folder) throws IOException {
    List<Found> files = new ArrayList<>(PlaybookFiles.shipped());
    if (!folder.isEmpty()) {
      files.addAll(PlaybookFiles.in(Path.of(folder)));
    }
    return PlaybookLoading.load(files);
  }
}
