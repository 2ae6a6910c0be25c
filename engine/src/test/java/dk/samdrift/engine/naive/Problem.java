package dk.samdrift.engine.naive;

import java.util.List;

/** A problem of section 4 without its sentence, which is free text. */
record Problem(String severity, Code code, String file, int line, String sourceId) {
  List<String> columns() {
    return List.of(severity, code.name(), file, "" + line, sourceId, "");
  }
}
