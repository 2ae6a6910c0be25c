package dk.samdrift.engine.job.master;

import dk.samdrift.engine.job.ProblemCode;
import dk.samdrift.engine.job.Problems;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;

/** Reads and judges rules.csv. */
final class RuleReader {

  private RuleReader() {}

  /** The sound rules per cooperation. */
  static List<List<Rule>> read(
      List<Row> rows, Known known, List<Map<String, KeyTerms>> keys, Problems problems) {
    KeyReader.Identities identities = new KeyReader.Identities("cooperation", "account", "from");
    List<List<Rule>> rules = MasterReader.perCooperation(known, ArrayList::new);
    for (Row row : rows) {
      Judge judge = new Judge(row, problems);
      if (!known.concerns(row)) {
        continue;
      }
      OptionalInt cooperation = known.cooperation(row, judge);
      if (cooperation.isEmpty()) {
        continue;
      }
      Rule rule = rule(row, judge);
      if (judge.hasFailed() || identities.isRepeated(row, judge)) {
        continue;
      }
      Map<String, KeyTerms> terms = keys.get(cooperation.getAsInt());
      if (!rule.isDirect()) {
        refer(rule.key(), terms, judge);
      }
      if (!rule.fallback().isEmpty()) {
        refer(rule.fallback(), terms, judge);
      }
      if (!judge.hasFailed()) {
        rules.get(cooperation.getAsInt()).add(rule);
      }
    }
    return rules;
  }

  private static Rule rule(Row row, Judge judge) {
    judge.requireFields();
    String account = row.field("account");
    if (account.endsWith(".")) {
      judge.fault(ProblemCode.BAD_VALUE, "account", account);
    }
    String covers = judge.oneOf("covers", "day", "month", "quarter", "year");
    boolean hasStar = account.endsWith("*");
    return new Rule(
        hasStar ? account.substring(0, account.length() - 1) : account,
        hasStar,
        row.field("key"),
        row.field("fallback"),
        Rule.Covers.valueOf(covers.toUpperCase(Locale.ROOT)),
        judge.day("from"));
  }

  private static void refer(String key, Map<String, KeyTerms> keys, Judge judge) {
    if (!keys.containsKey(key)) {
      judge.fault(ProblemCode.UNKNOWN_KEY, "record", key);
    }
  }
}
