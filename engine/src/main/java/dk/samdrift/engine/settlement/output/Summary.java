package dk.samdrift.engine.settlement.output;

import dk.samdrift.engine.job.Problems;
import dk.samdrift.engine.job.csv.TableScan;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;

/**
 * summary.json: what was read, what came out, and the hashes that prove it.
 *
 * @param totals one per cooperation that was settled; empty when there were errors
 * @param durationMillis the only thing in all files that differs between two runs
 */
public record Summary(
    String engineVersion,
    int year,
    String cooperation,
    boolean isSettled,
    List<TableScan.Facts> input,
    SortedMap<String, ResultFiles.Written> output,
    List<Total> totals,
    long durationMillis) {

  /**
   * What a cooperation's statements add up to, in øre; of any size, for it is no sum that anybody
   * owes.
   */
  public record Total(
      String cooperation,
      int members,
      BigInteger cost,
      BigInteger onAccount,
      BigInteger outlays,
      BigInteger balance) {}

  /** Writes the file. */
  public void write(OutputFolder folder, Problems problems) throws IOException {
    String json =
        Json.object(all ->
            all.text("engine_version", engineVersion)
                .number("year", year)
                .text("cooperation", cooperation)
                .flag("settled", isSettled)
                .number("errors", problems.errors())
                .number("warnings", problems.warnings())
                .object(
                    "problems",
                    codes ->
                        problems
                            .counts()
                            .forEach((code, count) -> codes.number(code.name(), count)))
                .object("input", this::writeInput)
                .object("output", this::writeOutput)
                .object("totals", this::writeTotals)
                .number("duration_ms", durationMillis));
    Files.writeString(folder.file("summary.json"), json, StandardCharsets.UTF_8);
  }

  private void writeInput(Json json) {
    input.stream()
        .filter(TableScan.Facts::isPresent)
        .sorted(Comparator.comparing((TableScan.Facts facts) -> facts.table().file()))
        .forEach(facts ->
            json.object(
                facts.table().file(),
                file ->
                    file.number("records", facts.records())
                        .number("bytes", facts.bytes())
                        .text("sha256", facts.sha256())));
  }

  private void writeOutput(Json json) {
    output.forEach((name, written) ->
        json.object(
            name, file -> file.number("rows", written.rows()).text("sha256", written.sha256())));
  }

  private void writeTotals(Json json) {
    for (Total total : totals) {
      json.object(
          total.cooperation(),
          sums ->
              sums.number("members", total.members())
                  .text("cost", kroner(total.cost()))
                  .text("on_account", kroner(total.onAccount()))
                  .text("outlays", kroner(total.outlays()))
                  .text("balance", kroner(total.balance())));
    }
  }

  private static String kroner(BigInteger oere) {
    return new BigDecimal(oere, 2).toPlainString();
  }
}
