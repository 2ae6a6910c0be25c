package dk.samdrift.app;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where an installation keeps what it has; the same for every command. */
final class Place {

  @Option(
      names = "--data",
      paramLabel = "MAPPE",
      description = "Mappen, Samdrift gemmer alt i. Uden dette valg er det mappen data.")
  private Path data = Path.of("data");

  @Option(
      names = "--database",
      paramLabel = "FIL",
      description =
          "Fil med adressen på jeres egen PostgreSQL. Uden dette valg har Samdrift sin egen.")
  private @Nullable Path external;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Vis denne hjælp.")
  private boolean unusedHelp;

  Path data() {
    return data;
  }

  Optional<Path> external() {
    return Optional.ofNullable(external);
  }
}
