package dk.samdrift.app.intake;

import java.nio.file.Path;

/** Where a file of records lies. */
record RecordPath(RecordFile file, Path path) {}
