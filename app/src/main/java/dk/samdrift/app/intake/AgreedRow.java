package dk.samdrift.app.intake;

import static dk.samdrift.app.allocation.Agreement.Rule.DIRECT;

import dk.samdrift.app.allocation.Agreement;
import dk.samdrift.app.allocation.Agreement.Covers;
import dk.samdrift.app.allocation.Agreement.Factor;
import dk.samdrift.app.allocation.Agreement.Figure;
import dk.samdrift.app.allocation.Agreement.Kind;
import dk.samdrift.app.allocation.Agreement.Part;
import dk.samdrift.app.allocation.Agreement.Row;
import dk.samdrift.app.allocation.Agreement.Rule;
import dk.samdrift.app.allocation.Agreement.Share;
import dk.samdrift.engine.job.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A row of an agreement out of a file.
 *
 * @param line the one it begins on
 */
record AgreedRow(Table table, long line, Row row) {

  private static final Pattern NUMBER = Pattern.compile("[0-9]+(\\.[0-9]{1,9})?");
  private static final UUID NONE = new UUID(0, 0);

  /** One that can be read; what is wrong with others is for the engine to say. */
  static Optional<AgreedRow> of(Table table, CsvFile.Line line, Map<String, UUID> members) {
    LocalDate from = Reading.day(line.get("from"));
    if (from == null) {
      return Optional.empty();
    }
    @Nullable Row row =
        switch (table) {
          case KEYS -> key(line, from);
          case RULES -> rule(line, from);
          case PARTS -> part(line, from);
          case SHARES, FACTORS, MEASURES -> ofMember(table, line, from, members);
          case COOPERATIONS, MEMBERS, MEMBERSHIPS, POSTINGS, HOURS, QUANTITIES, CONTRIBUTIONS ->
              throw new IllegalStateException(table + " is not agreed");
        };
    return Optional.ofNullable(row).map(one -> new AgreedRow(table, line.number(), one));
  }

  private static @Nullable Row key(CsvFile.Line line, LocalDate from) {
    Kind kind =
        Arrays.stream(Kind.values())
            .filter(one -> one.word().equals(line.get("kind")))
            .findFirst()
            .orElse(null);
    String key = line.get("key");
    return kind == null || key.isEmpty() || key.equals(DIRECT)
        ? null
        : new Agreement.Key(
            key, from, kind, filled(line, "argument"), line.get("period").equals("year"), NONE);
  }

  private static @Nullable Row rule(CsvFile.Line line, LocalDate from) {
    String said = line.get("covers");
    Covers covers =
        Arrays.stream(Covers.values())
            .filter(one -> one.word().equals(said.isEmpty() ? Covers.DAY.word() : said))
            .findFirst()
            .orElse(null);
    return covers == null
        ? null
        : new Rule(
            line.get("account"), from, line.get("key"), filled(line, "fallback"), covers, NONE);
  }

  private static @Nullable Row part(CsvFile.Line line, LocalDate from) {
    BigDecimal percent = number(line.get("percent"));
    return percent == null
        ? null
        : new Part(line.get("key"), from, line.get("part_key"), percent, NONE);
  }

  private static @Nullable Row ofMember(
      Table table, CsvFile.Line line, LocalDate from, Map<String, UUID> members) {
    UUID member = members.get(line.get("member"));
    BigDecimal number =
        number(
            line.get(
                table == Table.SHARES ? "share" : table == Table.FACTORS ? "factor" : "value"));
    if (member == null || number == null) {
      return null;
    }
    return switch (table) {
      case SHARES -> new Share(line.get("key"), from, member, number, NONE);
      case FACTORS -> new Factor(line.get("key"), from, member, number, NONE);
      default -> new Figure(member, line.get("measure"), from, number, NONE);
    };
  }

  private static @Nullable String filled(CsvFile.Line line, String column) {
    String text = line.get(column);
    return text.isEmpty() ? null : text;
  }

  private static @Nullable BigDecimal number(String text) {
    return NUMBER.matcher(text).matches() ? new BigDecimal(text) : null;
  }

  /** Says the other the same? */
  boolean isSame(Row other) {
    return row.identity().equals(other.identity()) && value().equals(value(other));
  }

  /** What it says, for people. */
  String value() {
    return value(row);
  }

  static String value(Row row) {
    return switch (row) {
      case Agreement.Key key ->
          key.kind().word()
              + (key.argument() == null ? "" : " " + key.argument())
              + (key.isByYear() ? " year" : "");
      case Rule rule ->
          rule.key()
              + (rule.fallback() == null ? "" : " / " + rule.fallback())
              + (rule.covers() == Covers.DAY ? "" : " " + rule.covers().word());
      case Share share -> plain(share.share());
      case Factor factor -> plain(factor.factor());
      case Part part -> plain(part.percent());
      case Figure figure -> plain(figure.value());
    };
  }

  private static String plain(BigDecimal number) {
    return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
  }

  /** The tables that hold rows of an agreement. */
  static boolean isAgreed(Table table) {
    return switch (table) {
      case MEASURES, KEYS, SHARES, FACTORS, PARTS, RULES -> true;
      case COOPERATIONS, MEMBERS, MEMBERSHIPS, POSTINGS, HOURS, QUANTITIES, CONTRIBUTIONS -> false;
    };
  }

  /** All rows of an agreement. */
  static Stream<Row> all(Agreement agreement) {
    return Stream.of(
            agreement.keys(),
            agreement.shares(),
            agreement.factors(),
            agreement.parts(),
            agreement.rules(),
            agreement.figures())
        .flatMap(rows -> rows.stream().map(row -> (Row) row));
  }
}
