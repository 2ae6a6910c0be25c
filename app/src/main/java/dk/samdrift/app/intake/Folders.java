package dk.samdrift.app.intake;

import dk.samdrift.app.file.Download;
import dk.samdrift.app.file.FileId;
import dk.samdrift.app.file.FileType;
import dk.samdrift.app.file.Files;
import dk.samdrift.app.file.ZipGuard;
import dk.samdrift.app.file.ZipLimits;
import dk.samdrift.app.file.ZipPart;
import dk.samdrift.app.language.Refused;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Lays kept files out in a folder for as long as somebody works with it. */
@Component
class Folders {

  private final Files files;
  private final TransactionTemplate transaction;

  Folders(Files files, PlatformTransactionManager transactions) {
    this.files = files;
    this.transaction = new TransactionTemplate(transactions);
  }

  /** What a file may be. */
  static void check(FileType type) {
    switch (type) {
      case ZIP, CSV, CSV_WINDOWS, TEXT, TEXT_WINDOWS -> {}
      case PDF, PNG, JPEG, GIF, WEBP, XLSX, DOCX, PPTX, ODS, ODT, ODP, CALENDAR ->
          throw new Refused("intake.type", type.label());
    }
  }

  <T> T with(List<FileId> ids, Function<Path, T> work) {
    try {
      Path folder = java.nio.file.Files.createTempDirectory("samdrift-intake");
      try {
        for (FileId id : ids) {
          try (Download download = open(id)) {
            lay(download, folder);
          }
        }
        return work.apply(folder);
      } finally {
        Judging.delete(folder);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Its content is fetched piece by piece. */
  private Download open(FileId id) {
    return Objects.requireNonNull(transaction.execute(status -> files.openApart(id).orElseThrow()));
  }

  private static void lay(Download download, Path folder) throws IOException {
    if (download.file().type() != FileType.ZIP) {
      put(download.content(), download.file().name(), folder);
      return;
    }
    Path archive = java.nio.file.Files.createTempFile("samdrift-intake", ".zip");
    try {
      java.nio.file.Files.copy(
          download.content(), archive, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
      try (FileChannel channel = FileChannel.open(archive)) {
        ZipGuard zip =
            ZipGuard.open(
                channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size()),
                ZipLimits.SINCE_NOVEMBER_2026);
        for (ZipPart part : zip.parts()) {
          unpack(zip, part, folder);
        }
      }
    } finally {
      java.nio.file.Files.delete(archive);
    }
  }

  /** What is in a folder of the archive counts as if it were beside it. */
  private static void unpack(ZipGuard zip, ZipPart part, Path folder) throws IOException {
    String name = part.name().substring(part.name().lastIndexOf('/') + 1);
    boolean isHidden = name.startsWith(".") || part.name().startsWith("__MACOSX/");
    if (!name.isEmpty() && !isHidden) {
      try (InputStream content = zip.read(part)) {
        put(content, name, folder);
      }
    }
  }

  private static void put(InputStream content, String name, Path folder) throws IOException {
    Path target = folder.resolve(name).normalize();
    if (!folder.equals(target.getParent())) {
      throw new Refused("intake.name", name);
    }
    if (java.nio.file.Files.exists(target)) {
      throw new Refused("intake.twice", name);
    }
    java.nio.file.Files.copy(content, target);
  }
}
