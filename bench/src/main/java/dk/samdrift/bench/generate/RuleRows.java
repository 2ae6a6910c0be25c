package dk.samdrift.bench.generate;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.SplittableRandom;

/**
 * The file of rules: which key an account follows, with a fallback where a weight may be missing.
 */
final class RuleRows {
  private static final String HEADER = "cooperation,account,key,fallback,covers,from";

  /** A rule that every cooperation has. */
  private record RulePattern(String account, String key, String fallback, String covers) {}

  private static final List<RulePattern> RULES =
      List.of(
          new RulePattern("*", "ENHEDER", "", ""),
          new RulePattern("110", "AREAL", "", "year"),
          new RulePattern("111", "AREAL", "", "month"),
          new RulePattern("111.1", "EL", "AREAL", "month"),
          new RulePattern("111.2", "VAND", "BOLIGER", "quarter"),
          new RulePattern("114", "TIMER", "BOLIGER", ""),
          new RulePattern("114.1*", "LØN", "BOLIGER", "day"),
          new RulePattern("114.31", "GRØN", "BOLIGER", "day"),
          new RulePattern("114.50", "DRIFT", "BOLIGER", ""),
          new RulePattern("115", "AREAL", "", ""),
          new RulePattern("115.6", "MASKIN", "", ""),
          new RulePattern("115.7", "AFTALE", "", "month"),
          new RulePattern("116", "direct", "", ""),
          new RulePattern("118", "BOLIGER", "", "day"),
          new RulePattern("118.1", "VASK", "BOLIGER", "month"),
          new RulePattern("119", "KONTOR", "", ""),
          new RulePattern("119.2", "LIGE", "", "quarter"),
          new RulePattern("119.5", "BOLIGER", "", "year"));
  private static final RulePattern NEWSLETTER = new RulePattern("119.4", "LIGE", "", "");
  private static final RulePattern MAINTENANCE = new RulePattern("115", "DRIFT", "BOLIGER", "");

  private RuleRows() {}

  static void write(Path folder, Sector sector, SplittableRandom random) throws IOException {
    try (CsvFile file = CsvFile.create(folder, "rules.csv", HEADER)) {
      for (Cooperation cooperation : sector.cooperations()) {
        for (RulePattern rule : RULES) {
          write(cooperation, rule, KeyFiles.SINCE, file);
        }
        if (cooperation.has(30, random)) {
          write(cooperation, NEWSLETTER, Dates.day("2025-06-01"), file);
        }
        if (cooperation.has(10, random)) {
          write(cooperation, MAINTENANCE, Dates.day("2025-09-01"), file);
        }
      }
    }
  }

  private static void write(Cooperation cooperation, RulePattern rule, int from, CsvFile file)
      throws IOException {
    file.field(cooperation.id()).field(rule.account()).field(rule.key()).field(rule.fallback());
    file.field(rule.covers()).date(from).endRow();
  }
}
