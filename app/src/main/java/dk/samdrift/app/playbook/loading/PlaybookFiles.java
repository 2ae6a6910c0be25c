package dk.samdrift.app.playbook.loading;

import dk.samdrift.app.language.Refused;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Where playbooks are: in the program, and in a folder of the installation. */
final class PlaybookFiles {

  static final String FILE = "playbook.yaml";
  private static final String SHIPPED = "playbooks/";

  private PlaybookFiles() {}

  /**
   * A file that should be a playbook.
   *
   * @param name as users find it
   * @param place its folders below all playbooks, and its own name
   */
  record Found(String name, List<String> place, Resource content) {

    /** The bytes of it. */
    byte[] bytes() throws IOException {
      return content.getContentAsByteArray();
    }
  }

  /** Those that the program brings. */
  static List<Found> shipped() throws IOException {
    List<Found> all = new ArrayList<>();
    for (Resource file :
        new PathMatchingResourcePatternResolver()
            .getResources("classpath*:" + SHIPPED + "*/*/" + FILE)) {
      String address = file.getURL().getPath();
      String below = address.substring(address.lastIndexOf(SHIPPED) + SHIPPED.length());
      all.add(new Found(SHIPPED + below, List.of(below.split("/", -1)), file));
    }
    return sorted(all.stream());
  }

  /** All files of YAML in a folder, wherever they lie: one in the wrong place is told of. */
  static List<Found> in(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      throw new Refused("playbook.no-folder", folder.toString());
    }
    try (Stream<Path> files = Files.walk(folder)) {
      return sorted(
          files
              .filter(Files::isRegularFile)
              .filter(file -> file.toString().matches("(?i).*\\.ya?ml"))
              .map(file -> found(folder, file)));
    }
  }

  private static Found found(Path folder, Path file) {
    List<String> place = new ArrayList<>();
    folder.relativize(file).forEach(part -> place.add(part.toString()));
    return new Found(file.toString(), place, new FileSystemResource(file));
  }

  private static List<Found> sorted(Stream<Found> files) {
    return files.sorted(Comparator.comparing(Found::name)).toList();
  }
}
