package dk.samdrift.cli;

import dk.samdrift.cli.text.Messages;
import dk.samdrift.engine.job.Excerpt;
import dk.samdrift.engine.job.Spelling;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in one Danish sentence what is wrong with the arguments of a command, and where help is. */
final class UsageMessages implements IParameterExceptionHandler {

  /** One letter is like any other. */
  private static final int LONGEST_ABBREVIATION = 2;

  @Override
  public int handleParseException(ParameterException wrong, String[] args) {
    CommandLine command = wrong.getCommandLine();
    System.err.println(sentence(wrong, List.of(args)));
    boolean isOfCommand = command.getParent() != null;
    Messages.err(isOfCommand ? "usage.help" : "usage.help.all", command.getCommandName());
    return ExitCode.USAGE;
  }

  private static String sentence(ParameterException wrong, List<String> args) {
    CommandLine command = wrong.getCommandLine();
    return switch (wrong) {
      case UnmatchedArgumentException unmatched ->
          unknown(unmatched.getUnmatched().getFirst(), command);
      // What is missing is often there, but misspelt.
      case MissingParameterException missing ->
          unknownOption(command, args)
              .map(option -> unknown(option, command))
              .orElseGet(() -> missing(missing.getMissing(), args));
      case OverwrittenOptionException twice ->
          Messages.of("usage.twice", name(twice.getOverwritten()));
      default ->
          wrong.getArgSpec() == null
              ? Messages.of("usage.wrong", String.valueOf(wrong.getMessage()))
              : Messages.of(
                  "usage.value",
                  name(wrong.getArgSpec()),
                  Excerpt.of(String.valueOf(wrong.getValue())));
    };
  }

  private static Optional<String> unknownOption(CommandLine command, List<String> args) {
    return args.stream()
        .takeWhile(arg -> !arg.equals("--"))
        .filter(arg -> arg.startsWith("--"))
        .filter(arg -> !options(command).contains(optionOf(arg)))
        .findFirst();
  }

  private static String unknown(String argument, CommandLine command) {
    String word = optionOf(argument);
    boolean isOption = word.startsWith("-");
    if (!isOption && command.getParent() != null) {
      return Messages.of("usage.tooMany", Excerpt.of(word));
    }
    String sentence =
        Messages.of(isOption ? "usage.unknown" : "usage.unknown.command", Excerpt.of(word));
    Set<String> known = isOption ? options(command) : command.getSubcommands().keySet();
    return known.stream()
        .filter(other -> other.length() > LONGEST_ABBREVIATION && Spelling.isNear(word, other))
        .findFirst()
        .map(meant -> sentence + " " + Messages.of("usage.meant", meant))
        .orElse(sentence);
  }

  private static Set<String> options(CommandLine command) {
    return command.getCommandSpec().optionsMap().keySet();
  }

  /** An option without the value that may be written behind it. */
  private static String optionOf(String argument) {
    return argument.startsWith("-") ? argument.split("=", 2)[0] : argument;
  }

  /** An option that is there lacks what belongs after it. */
  private static String missing(List<ArgSpec> missing, List<String> args) {
    ArgSpec first = missing.getFirst();
    return args.contains(name(first))
        ? Messages.of("usage.noValue", name(first), first.paramLabel())
        : Messages.of("usage.missing", String.join(", ", names(missing)));
  }

  private static Iterable<String> names(List<ArgSpec> missing) {
    return missing.stream().map(UsageMessages::name).toList();
  }

  private static String name(ArgSpec argument) {
    return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
  }
}
