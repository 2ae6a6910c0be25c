package dk.samdrift.cli;

import dk.samdrift.cli.text.Messages;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in one Danish sentence what is wrong with the arguments of a command, and where help is. */
final class UsageMessages implements IParameterExceptionHandler {

  @Override
  public int handleParseException(ParameterException wrong, String[] args) {
    System.err.println(sentence(wrong));
    Messages.err("usage.help", wrong.getCommandLine().getCommandName().replace("samdrift", ""));
    return ExitCode.USAGE;
  }

  private static String sentence(ParameterException wrong) {
    return switch (wrong) {
      case UnmatchedArgumentException unknown ->
          Messages.of("usage.unknown", String.join(" ", unknown.getUnmatched()));
      case MissingParameterException missing ->
          Messages.of("usage.missing", String.join(", ", names(missing)));
      case OverwrittenOptionException twice ->
          Messages.of("usage.twice", twice.getOverwritten().paramLabel());
      default ->
          wrong.getArgSpec() == null
              ? Messages.of("usage.wrong", String.valueOf(wrong.getMessage()))
              : Messages.of(
                  "usage.value", name(wrong.getArgSpec()), String.valueOf(wrong.getValue()));
    };
  }

  private static Iterable<String> names(MissingParameterException missing) {
    return missing.getMissing().stream().map(UsageMessages::name).toList();
  }

  private static String name(CommandLine.Model.ArgSpec argument) {
    return argument instanceof CommandLine.Model.OptionSpec option
        ? option.longestName()
        : argument.paramLabel();
  }
}
