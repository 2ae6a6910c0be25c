package dk.samdrift.app.store.server;

import dk.samdrift.app.language.Refused;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * How the programs of PostgreSQL are called: as they are, or, since they refuse to be run by root,
 * without root's rights.
 *
 * @param prefix what comes before the program
 * @param givesAway must the files belong to another user than us?
 */
record Privileges(List<String> prefix, boolean givesAway) {

  /** The user nobody, by its customary number. */
  private static final String NOBODY = "65534";

  /** For whoever is not root. */
  static final Privileges OWN = new Privileges(List.of(), false);

  /** In a user namespace of its own root is nobody, and its files belong to nobody as well. */
  static final Privileges NAMESPACE = new Privileges(List.of("unshare", "-U"), false);

  /** Where namespaces are forbidden, as in many containers. */
  static final Privileges ANOTHER_USER =
      new Privileges(
          List.of("setpriv", "--reuid=" + NOBODY, "--regid=" + NOBODY, "--clear-groups"), true);

  /** Finds the way that works on this machine. */
  static Privileges find() throws IOException {
    if (!isRoot()) {
      return OWN;
    }
    return Stream.of(NAMESPACE, ANOTHER_USER)
        .filter(way -> way.may("true"))
        .findFirst()
        .orElseThrow(() -> new Refused("store.root"));
  }

  static boolean isRoot() throws IOException {
    Path self = Path.of("/proc/self");
    return Files.exists(self) && Files.getAttribute(self, "unix:uid").equals(0);
  }

  /** Does a small program go well? */
  boolean may(String program, String... arguments) {
    try {
      return Command.run(command(Path.of(program), List.of(arguments))).isGood();
    } catch (IOException e) {
      return false;
    }
  }

  /** The command line for a program. */
  List<String> command(Path program, List<String> arguments) {
    List<String> command = new ArrayList<>(prefix);
    command.add(program.toString());
    command.addAll(arguments);
    return command;
  }

  /** Lets the server go through the data folder, where it runs as somebody else. */
  void letIn(Path folder) throws IOException {
    if (givesAway) {
      Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx--x--x"));
      if (!may("test", "-x", folder.toString())) {
        throw new Refused("store.out-of-reach", folder);
      }
    }
  }

  /** Lets the server own something, where it runs as somebody else. */
  void hand(Path path) throws IOException {
    if (givesAway) {
      Command.Outcome outcome =
          Command.run(List.of("chown", "-R", NOBODY + ":" + NOBODY, path.toString()));
      if (!outcome.isGood()) {
        throw new IOException(outcome.output());
      }
    }
  }
}
