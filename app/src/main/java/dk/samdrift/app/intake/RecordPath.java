package dk.samdrift.app.intake;

import dk.samdrift.app.ledger.RecordFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** Where a file of records lies. */
record RecordPath(RecordFile file, Path path) {

  /** Those in a folder. */
  static List<RecordPath> in(Path folder) {
    return Arrays.stream(RecordFile.values())
        .map(file -> new RecordPath(file, folder.resolve(file.file())))
        .filter(one -> Files.exists(one.path()))
        .toList();
  }
}
