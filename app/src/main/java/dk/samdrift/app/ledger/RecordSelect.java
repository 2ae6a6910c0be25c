package dk.samdrift.app.ledger;

import dk.samdrift.app.ledger.RecordTables.Content;
import dk.samdrift.engine.job.Table;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Says how records are asked for as canonical CSV. What other tables would have to be joined for
 * stands in the statement itself: a join would be paid for with every row, and without counts of
 * what was loaded a moment ago it is planned as if there were hardly any.
 */
final class RecordSelect {

  /** As the primary key is, from its first column on, so that nothing has to be sorted. */
  static final String ORDER =
      "order by r.organisation_id, r.cooperation_id, r.year, r.batch_id, r.line";

  private RecordSelect() {}

  /** The statement up to its conditions of time, which are to follow with {@code and}. */
  static String of(Table table, Book book, Content content) {
    return "select "
        + columns(table, text(book.code()), content.named())
        + " where r.cooperation_id = '"
        + book.cooperation()
        + "'"
        + counting(content.reversed());
  }

  private static String columns(Table table, String code, Map<UUID, String> codes) {
    return switch (table) {
      case POSTINGS ->
          """
          %s as cooperation, r.day as date, r.account, r.amount * 0.01 as amount, %s as member,
          r.employee, r.service_from, r.service_to, %s as paid_by, r.voucher, r.text, r.source_id
          from ledger.posting r
          """
              .formatted(code, member("r.member_id", codes), member("r.paid_by", codes));
      case HOURS ->
          """
          %s as cooperation, r.day as date, r.employee, %s as member, r.task,
          r.hundredths * 0.01 as hours, r.source_id
          from ledger.hours r
          """
              .formatted(code, member("r.member_id", codes));
      case QUANTITIES ->
          """
          %s as cooperation, r.day as date, r.meter, %s as member, r.quantity, r.source_id
          from ledger.quantity r
          """
              .formatted(code, member("r.member_id", codes));
      case CONTRIBUTIONS ->
          """
          %s as cooperation, r.day as date, r.account, %s as member, r.amount * 0.01 as amount,
          r.source_id
          from ledger.contribution r
          """
              .formatted(code, member("r.member_id", codes));
      case COOPERATIONS, MEMBERS, MEMBERSHIPS, MEASURES, KEYS, SHARES, FACTORS, PARTS, RULES ->
          throw new IllegalStateException(table + " is not of records");
    };
  }

  /** The code at the place where the id stands. */
  private static String member(String column, Map<UUID, String> codes) {
    return "(array[%s]::text[])[array_position(%s, %s)]"
        .formatted(
            codes.values().stream().map(RecordSelect::text).collect(Collectors.joining(", ")),
            ids(codes.keySet()),
            column);
  }

  private static String counting(Collection<UUID> reversed) {
    return reversed.isEmpty() ? "" : " and r.batch_id <> all (" + ids(reversed) + ")";
  }

  private static String ids(Collection<UUID> ids) {
    return ids.stream()
        .map(id -> text(id.toString()))
        .collect(Collectors.joining(", ", "array[", "]::uuid[]"));
  }

  /** With an E, so that no setting of the server has a say in what a backslash means. */
  private static String text(String text) {
    return "E'" + text.replace("\\", "\\\\").replace("'", "''") + "'";
  }
}
