package dk.samdrift.app.store.server;

import dk.samdrift.app.language.Refused;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

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

  /** Finds the way that works on this machine. */
  static Privileges find() throws IOException {
    if (!isRoot()) {
      return new Privileges(List.of(), false);
    }
    // In a user namespace of its own root is nobody, and its files belong to nobody as well.
    List<String> namespace = List.of("unshare", "-U");
    if (works(namespace)) {
      return new Privileges(namespace, false);
    }
    List<String> another =
        List.of("setpriv", "--reuid=" + NOBODY, "--regid=" + NOBODY, "--clear-groups");
    if (works(another)) {
      return new Privileges(another, true);
    }
    throw new Refused("store.root");
  }

  private static boolean isRoot() throws IOException {
    Path self = Path.of("/proc/self");
    return Files.exists(self) && Files.getAttribute(self, "unix:uid").equals(0);
  }

  private static boolean works(List<String> prefix) {
    List<String> command = new ArrayList<>(prefix);
    command.add("true");
    try {
      return Command.run(command).isGood();
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

  /** Lets the server own a folder, where it runs as somebody else. */
  void hand(Path folder) throws IOException {
    if (givesAway) {
      Command.Outcome outcome =
          Command.run(List.of("chown", "-R", NOBODY + ":" + NOBODY, folder.toString()));
      if (!outcome.isGood()) {
        throw new IOException(outcome.output());
      }
    }
  }
}
