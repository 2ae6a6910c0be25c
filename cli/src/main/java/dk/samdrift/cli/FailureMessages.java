package dk.samdrift.cli;

import dk.samdrift.cli.text.Messages;
import dk.samdrift.engine.job.UnreadableTable;
import dk.samdrift.engine.job.master.MasterReader.UnknownCooperation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NotDirectoryException;
import java.util.Locale;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/**
 * Says in one Danish sentence why a command could not be carried out; never shows a stack trace.
 */
final class FailureMessages implements IExecutionExceptionHandler {

  @Override
  public int handleExecutionException(
      Exception failure, CommandLine command, ParseResult arguments) {
    if (!Interruption.hasHappened()) {
      System.err.println(sentence(failure));
    }
    return ExitCode.USAGE;
  }

  private static String sentence(Exception failure) {
    return switch (failure) {
      case Refused refused -> refused.sentence();
      case UncheckedIOException wrapped when wrapped.getCause() != null ->
          sentence(wrapped.getCause());
      case UnreadableTable table ->
          Messages.of("failure.table." + table.reason(), table.table().file());
      case UnknownCooperation unknown ->
          Messages.of("failure.cooperation", String.valueOf(unknown.getMessage()));
      case NotDirectoryException file -> Messages.of("failure.outIsFile", file.getFile());
      case AccessDeniedException denied -> Messages.of("failure.denied", denied.getFile());
      case IOException io when isDiskFull(io) -> Messages.of("failure.diskFull");
      case FileSystemException system ->
          Messages.of("failure.file", String.valueOf(system.getFile()), reason(system.getReason()));
      case IOException io -> Messages.of("failure.io", String.valueOf(io.getMessage()));
      default -> Messages.of("failure.program", failure.toString());
    };
  }

  private static String reason(@org.jspecify.annotations.Nullable String reason) {
    return reason == null ? Messages.of("failure.noReason") : reason;
  }

  private static boolean isDiskFull(IOException failure) {
    String message = String.valueOf(failure.getMessage()).toLowerCase(Locale.ROOT);
    return message.contains("no space left") || message.contains("quota exceeded");
  }
}
