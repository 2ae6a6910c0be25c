package dk.samdrift.app;

import static dk.samdrift.app.language.Messages.msg;

import dk.samdrift.app.language.Formats;
import dk.samdrift.app.store.backup.Manifest;
import dk.samdrift.app.store.backup.Restore;
import dk.samdrift.app.store.server.Store;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code samdrift restore FIL}: a backup into a new folder. */
@Command(name = "restore", description = "Læs en sikkerhedskopi ind i en ny, tom mappe.")
final class RestoreCommand implements Callable<Integer> {

  @Spec private @Nullable CommandSpec spec;
  @Mixin private Place place = new Place();

  @Parameters(paramLabel = "FIL", description = "Sikkerhedskopien.")
  private Path file = Path.of("samdrift.zip");

  @Override
  public Integer call() throws IOException {
    try (Store store = Store.reach(place.data(), place.external(), List.of())) {
      Manifest manifest = Restore.read(file, store.database());
      Objects.requireNonNull(spec)
          .commandLine()
          .getOut()
          .println(
              msg(
                  "command.restored",
                  Formats.moment(manifest.takenAt()),
                  Formats.count(manifest.organisations().size()),
                  Formats.count(manifest.rows())));
    }
    return 0;
  }
}
