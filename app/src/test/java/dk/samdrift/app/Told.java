package dk.samdrift.app;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * What a command answered.
 *
 * @param code its exit code
 * @param text all it said
 */
record Told(int code, String text) {

  /** Gives a command as on the command line. */
  static Told by(String... command) {
    PrintStream before = System.out;
    PrintStream errorsBefore = System.err;
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    PrintStream said = new PrintStream(bytes, true, StandardCharsets.UTF_8);
    System.setOut(said);
    System.setErr(said);
    try {
      int code = Samdrift.run(command);
      return new Told(code, bytes.toString(StandardCharsets.UTF_8));
    } finally {
      System.setOut(before);
      System.setErr(errorsBefore);
    }
  }
}
