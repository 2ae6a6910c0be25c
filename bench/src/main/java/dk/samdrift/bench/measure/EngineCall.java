package dk.samdrift.bench.measure;

import dk.samdrift.engine.job.JobFolder;
import dk.samdrift.engine.settlement.Progress;
import dk.samdrift.engine.settlement.Settlement;
import dk.samdrift.engine.settlement.SettlementRequest;
import dk.samdrift.engine.settlement.output.OutputFolder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/** The one place that calls the engine. */
final class EngineCall {
  private EngineCall() {}

  /** Settles the job in the folder into the other one; says whether there was a settlement. */
  static boolean runSettle(Path folder, int year, int threads, Path out) throws IOException {
    SettlementRequest request =
        new SettlementRequest(new JobFolder(folder), year, Optional.empty(), threads);
    try (OutputFolder output = OutputFolder.open(out)) {
      return Settlement.settle(request, output, Progress.NONE, System::currentTimeMillis)
          .isSettled();
    }
  }
}
