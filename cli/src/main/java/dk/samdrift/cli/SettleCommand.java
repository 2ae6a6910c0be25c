package dk.samdrift.cli;

import dk.samdrift.engine.job.JobFolder;
import dk.samdrift.engine.settlement.Settlement;
import dk.samdrift.engine.settlement.SettlementRequest;
import dk.samdrift.engine.settlement.output.OutputFolder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code samdrift settle}: settles an accounting year into a folder of files. */
@Command(
    name = "settle",
    resourceBundle = "dk.samdrift.cli.cli_da",
    mixinStandardHelpOptions = false)
final class SettleCommand implements Callable<Integer> {

  @Mixin private JobArguments job = new JobArguments();

  @Option(names = "--cooperation", paramLabel = "ID", descriptionKey = "cooperation")
  private @Nullable String cooperation;

  @Option(names = "--out", paramLabel = "MAPPE", descriptionKey = "out")
  private @Nullable String out;

  @Option(names = "--threads", paramLabel = "ANTAL", descriptionKey = "threads")
  private int threads = Runtime.getRuntime().availableProcessors();

  @Override
  public Integer call() throws IOException {
    JobFolder folder = job.job();
    if (threads < 1 || threads > 1024) {
      throw new Refused("refused.threads", Integer.toString(threads));
    }
    SettlementRequest request =
        new SettlementRequest(folder, job.year(), Optional.ofNullable(cooperation), threads);
    Path target = target(folder);
    Lookalikes.tell(folder);
    return SettleReport.print(settle(request, target), job.year(), target);
  }

  private Path target(JobFolder folder) {
    if (out == null) {
      return folder.folder().resolve("out");
    }
    if (out.isBlank()) {
      throw new Refused("refused.emptyOut");
    }
    return JobArguments.path(out);
  }

  private static Settlement.Outcome settle(SettlementRequest request, Path target)
      throws IOException {
    TerminalProgress progress = TerminalProgress.ifTerminal();
    try (OutputFolder output = Interruption.closes(() -> OutputFolder.open(target))) {
      return Settlement.settle(request, output, progress, System::currentTimeMillis);
    } finally {
      progress.clear();
    }
  }
}
