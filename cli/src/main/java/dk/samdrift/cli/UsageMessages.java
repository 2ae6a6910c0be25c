package dk.samdrift.cli;

import dk.samdrift.cli.text.Messages;
import dk.samdrift.engine.job.Excerpt;
import dk.samdrift.engine.job.Spelling;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
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

  @Override
  public int handleParseException(ParameterException wrong, String[] args) {
    CommandLine command = wrong.getCommandLine();
    // What is missing is often there, but misspelt.
    System.err.println(
        unknownOption(command, args)
            .map(option -> unknown(option, command.getCommandSpec().optionsMap().keySet()))
            .orElseGet(() -> sentence(wrong, List.of(args))));
    boolean isOfCommand = command.getParent() != null;
    Messages.err(isOfCommand ? "usage.help" : "usage.help.all", command.getCommandName());
    return ExitCode.USAGE;
  }

  private static Optional<String> unknownOption(CommandLine command, String[] args) {
    return Arrays.stream(args)
        .takeWhile(arg -> !arg.equals("--"))
        .filter(arg -> arg.startsWith("--"))
        .map(arg -> arg.split("=", 2)[0])
        .filter(option -> !command.getCommandSpec().optionsMap().containsKey(option))
        .findFirst();
  }

  private static String sentence(ParameterException wrong, List<String> args) {
    return switch (wrong) {
      case UnmatchedArgumentException unmatched ->
          unknown(
              unmatched.getUnmatched().getFirst(),
              wrong.getCommandLine().getSubcommands().keySet());
      case MissingParameterException missing -> missing(missing.getMissing(), args);
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

  private static String unknown(String word, Collection<String> known) {
    String sentence = Messages.of("usage.unknown", Excerpt.of(word));
    return known.stream()
        .filter(other -> Spelling.isNear(word, other))
        .findFirst()
        .map(meant -> sentence + " " + Messages.of("usage.meant", meant))
        .orElse(sentence);
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
