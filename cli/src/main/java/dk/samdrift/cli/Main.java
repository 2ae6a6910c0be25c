package dk.samdrift.cli;

import dk.samdrift.cli.text.Messages;
import java.io.FileDescriptor;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/**
 * The program behind the script {@code samdrift}: reads the command and its arguments, and runs it.
 */
@Command(
    name = "samdrift",
    resourceBundle = "dk.samdrift.cli.cli_da",
    subcommands = {SettleCommand.class, ExplainCommand.class})
public final class Main implements Callable<Integer> {

  private Main() {}

  /** Runs a command and ends with its exit code. */
  public static void main(String[] args) {
    System.setOut(utf8(FileDescriptor.out));
    System.setErr(utf8(FileDescriptor.err));
    System.exit(run(args));
  }

  /** Runs a command; its exit code (settlement.md section 5). */
  static int run(String... args) {
    try {
      int exitCode = execute(args);
      return isHeard() ? exitCode : ExitCode.USAGE;
    } catch (Throwable failure) {
      return FailureMessages.tell(failure);
    }
  }

  private static int execute(String... args) {
    CommandLine line = new CommandLine(new Main());
    // A word that begins with @ is a word, not a file with more of them.
    line.setExpandAtFiles(false);
    line.setParameterExceptionHandler(new UsageMessages());
    line.setExecutionExceptionHandler(new FailureMessages());
    line.setOut(new PrintWriter(System.out, true, StandardCharsets.UTF_8));
    line.setErr(new PrintWriter(System.err, true, StandardCharsets.UTF_8));
    return line.execute(args);
  }

  /** Did all that was said arrive? Where the reader stopped early of his own will, it did. */
  private static boolean isHeard() {
    boolean isLost = System.out.checkError();
    if (isLost && !Interruption.hasHappened()) {
      Messages.err("failure.output");
    }
    return !isLost && !System.err.checkError();
  }

  @Override
  public Integer call() {
    Messages.err("usage.noCommand");
    return ExitCode.USAGE;
  }

  private static PrintStream utf8(FileDescriptor stream) {
    return new PrintStream(new StandardStream(stream), true, StandardCharsets.UTF_8);
  }
}
