package dk.samdrift.app;

import static dk.samdrift.app.language.Messages.msg;

import dk.samdrift.app.language.Formats;
import dk.samdrift.app.store.backup.Backup;
import dk.samdrift.app.store.backup.Manifest;
import dk.samdrift.app.store.server.Visit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code samdrift backup FIL}: everything in one file. */
@Command(name = "backup", description = "Tag en sikkerhedskopi af alt i én fil.")
final class BackupCommand implements Callable<Integer> {

  @Spec private @Nullable CommandSpec spec;
  @Mixin private Place place = new Place();

  @Parameters(paramLabel = "FIL", description = "Filen, kopien skrives i, f.eks. kopi.zip.")
  private Path file = Path.of("samdrift.zip");

  @Override
  public Integer call() throws IOException {
    try (Visit visit = Visit.to(place.data(), place.external())) {
      Manifest manifest = Backup.write(visit.database(), file, Clock.systemUTC().instant());
      Objects.requireNonNull(spec)
          .commandLine()
          .getOut()
          .println(
              msg(
                  "command.backed-up",
                  file,
                  Formats.count(manifest.organisations().size()),
                  Formats.count(manifest.rows()),
                  Formats.bytes(Files.size(file))));
    }
    return 0;
  }
}
