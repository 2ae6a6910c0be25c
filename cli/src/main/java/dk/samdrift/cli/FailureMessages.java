package dk.samdrift.cli;

import dk.samdrift.cli.text.Messages;
import dk.samdrift.engine.job.Excerpt;
import dk.samdrift.engine.job.UnreadableTable;
import dk.samdrift.engine.job.master.MasterReader.UnknownCooperation;
import dk.samdrift.engine.settlement.output.UnusableFolder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/**
 * Says in one Danish sentence why a command could not be carried out; never shows a stack trace.
 */
final class FailureMessages implements IExecutionExceptionHandler {

  private static final long MEGABYTE = 1 << 20;
  private static final long USUAL_MEGABYTES = 512;

  @Override
  public int handleExecutionException(
      Exception failure, CommandLine command, ParseResult arguments) {
    return tell(failure);
  }

  /** Says it, unless the program was stopped; the exit code. */
  static int tell(Throwable failure) {
    if (!Interruption.hasHappened()) {
      System.err.println(sentence(failure));
    }
    return ExitCode.USAGE;
  }

  private static String sentence(Throwable failure) {
    return switch (failure) {
      case Refused refused -> refused.sentence();
      case UncheckedIOException wrapped when wrapped.getCause() != null ->
          sentence(wrapped.getCause());
      case DirectoryIteratorException wrapped when wrapped.getCause() != null ->
          sentence(wrapped.getCause());
      case UnreadableTable table ->
          Messages.of("failure.table." + table.reason(), table.table().file());
      case UnknownCooperation unknown -> cooperation(unknown.asked(), unknown.there());
      case IOException io when isDiskFull(io) -> Messages.of("failure.diskFull");
      case UnusableFolder folder -> Messages.of("failure.out." + folder.reason(), folder.place());
      case AccessDeniedException denied -> Messages.of("failure.denied", denied.getFile());
      case NoSuchFileException gone -> Messages.of("failure.gone", gone.getFile());
      case FileSystemException system ->
          Messages.of("failure.file", String.valueOf(system.getFile()), reason(system.getReason()));
      case IOException io -> Messages.of("failure.io", reason(io.getMessage()));
      case OutOfMemoryError memory when isAboutThreads(memory) -> Messages.of("failure.threads");
      case OutOfMemoryError _ -> memory();
      default -> Messages.of("failure.program", failure.toString());
    };
  }

  private static String cooperation(String asked, List<String> there) {
    return there.isEmpty()
        ? Messages.of("failure.cooperation.none", Excerpt.of(asked))
        : Messages.of("failure.cooperation", Excerpt.of(asked), Listing.of(there));
  }

  private static String memory() {
    long given = Runtime.getRuntime().maxMemory() / MEGABYTE;
    long better = Math.max(USUAL_MEGABYTES, 2 * given);
    return Messages.of("failure.memory", Long.toString(given), Long.toString(better));
  }

  private static boolean isAboutThreads(OutOfMemoryError failure) {
    return String.valueOf(failure.getMessage()).contains("native thread");
  }

  /** What the system says of it, in Danish where it is known. */
  private static String reason(@Nullable String reason) {
    return switch (reason) {
      case null -> Messages.of("failure.reason.none");
      case "Input/output error" -> Messages.of("failure.reason.device");
      case "Read-only file system" -> Messages.of("failure.reason.readOnly");
      case "File name too long" -> Messages.of("failure.reason.longName");
      case "Too many open files" -> Messages.of("failure.reason.manyFiles");
      default -> Messages.of("failure.reason.other", reason);
    };
  }

  private static boolean isDiskFull(@Nullable Throwable failure) {
    if (!(failure instanceof IOException)) {
      return false;
    }
    String message = String.valueOf(failure.getMessage()).toLowerCase(Locale.ROOT);
    return message.contains("no space left")
        || message.contains("quota exceeded")
        || isDiskFull(failure.getCause());
  }
}
