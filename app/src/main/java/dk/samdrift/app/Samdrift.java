package dk.samdrift.app;

import static dk.samdrift.app.language.Messages.msg;

import dk.samdrift.app.language.Refused;
import dk.samdrift.app.playbook.BrokenPlaybooks;
import dk.samdrift.app.store.server.UnfitDatabase;
import java.io.PrintWriter;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** The commands that need the application. */
@Command(
    name = "./samdrift",
    subcommands = {
      StartCommand.class,
      DemoCommand.class,
      DevCommand.class,
      BackupCommand.class,
      RestoreCommand.class,
      VerifyCommand.class
    })
public final class Samdrift {

  private static final Logger LOG = LoggerFactory.getLogger(Samdrift.class);
  private static final int REFUSED = 2;
  private static final int OUR_MISTAKE = 3;

  private Samdrift() {}

  /** Runs a command; the program ends with its exit code. */
  public static void main(String[] arguments) {
    System.exit(run(arguments));
  }

  static int run(String... arguments) {
    return new CommandLine(new Samdrift())
        .setExpandAtFiles(false)
        .setParameterExceptionHandler(Samdrift::tellUsage)
        .setExecutionExceptionHandler(Samdrift::tell)
        .execute(arguments);
  }

  private static int tellUsage(ParameterException wrong, String[] arguments) {
    CommandLine command = wrong.getCommandLine();
    command.getErr().println(msg("command.usage", String.join(" ", arguments)));
    command.usage(command.getErr());
    return REFUSED;
  }

  private static int tell(Exception failure, CommandLine command, ParseResult parsed) {
    PrintWriter err = command.getErr();
    switch (refusalIn(failure)) {
      case Refused refused -> err.println(refused.sentence());
      case UnfitDatabase unfit -> unfit.unmet().forEach(refused -> err.println(refused.sentence()));
      case BrokenPlaybooks broken -> {
        err.println(msg("command.playbooks", broken.faults().size()));
        broken.faults().forEach(fault -> err.println(fault.sentence()));
      }
      default -> {
        LOG.error("not foreseen", failure);
        err.println(msg("command.our-mistake"));
        return OUR_MISTAKE;
      }
    }
    return REFUSED;
  }

  /** A setting may be refused while the application is put together, deep inside that. */
  private static Throwable refusalIn(Exception failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof Refused || cause instanceof BrokenPlaybooks) {
        return cause;
      }
    }
    return failure;
  }
}
