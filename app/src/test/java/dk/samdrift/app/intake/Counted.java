package dk.samdrift.app.intake;

import dk.samdrift.app.cooperation.Garden;
import dk.samdrift.app.organisation.Member;
import dk.samdrift.app.organisation.Members;
import dk.samdrift.app.site.Site;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Every record that counts, once in files and once in the books, told in the same words: how many
 * there are, their sum, and each with its day, what it is for, whose it is and its id.
 */
final class Counted {

  /**
   * Where a kind of record is found.
   *
   * @param what the account or the like, which is called the same in both
   * @param number in the file
   * @param stored in the books
   * @param scale the books hold it times ten to this
   */
  private record Kind(
      String file, String table, String what, String number, String stored, int scale) {}

  private static final List<Kind> KINDS =
      List.of(
          new Kind("postings.csv", "posting", "account", "amount", "amount", 2),
          new Kind("hours.csv", "hours", "employee", "hours", "hundredths", 2),
          new Kind("quantities.csv", "quantity", "meter", "quantity", "quantity", 0),
          new Kind("contributions.csv", "contribution", "account", "amount", "amount", 2),
          new Kind("payments.csv", "payment", "reference", "amount", "amount", 2));

  /** All that a load can change in a cooperation. */
  private static final List<String> TABLES =
      List.of(
          "ledger.book",
          "ledger.year",
          "ledger.batch",
          "ledger.source_id",
          "ledger.posting",
          "ledger.hours",
          "ledger.quantity",
          "ledger.contribution",
          "ledger.payment",
          "allocation.agreement",
          "allocation.resolution",
          "allocation.key",
          "allocation.share",
          "allocation.factor",
          "allocation.part",
          "allocation.rule",
          "allocation.figure",
          "cooperation.participation");

  private Counted() {}

  /** What the files of a folder say of a cooperation; a record that comes again counts once. */
  static Map<String, List<String>> inFiles(Path folder, String cooperation) {
    Map<String, List<String>> found = new TreeMap<>();
    for (Kind kind : KINDS) {
      Path file = folder.resolve(kind.file());
      found.put(
          kind.file(), Files.exists(file) ? inFile(file, kind, cooperation) : told(List.of()));
    }
    return found;
  }

  private static List<String> inFile(Path file, Kind kind, String cooperation) {
    try {
      List<List<String>> records = Otherwise.read(file);
      List<String> head = records.getFirst();
      Set<String> seen = new HashSet<>();
      List<One> found = new ArrayList<>();
      for (List<String> row : records.subList(1, records.size())) {
        String id = field(row, head, "source_id");
        if (field(row, head, "cooperation").equals(cooperation) && (id.isEmpty() || seen.add(id))) {
          found.add(
              new One(
                  field(row, head, "date"),
                  field(row, head, kind.what()),
                  field(row, head, "member"),
                  new BigDecimal(field(row, head, kind.number())),
                  id));
        }
      }
      return told(found);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String field(List<String> row, List<String> head, String name) {
    int place = head.indexOf(name);
    return place < 0 ? "" : row.get(place);
  }

  /** What the books of a cooperation hold and count. */
  static Map<String, List<String>> inBooks(Garden garden) {
    return garden.inside(() -> {
      Map<UUID, String> codes =
          Site.bean(Members.class).all().stream()
              .collect(Collectors.toMap(Member::id, Member::code));
      Map<String, List<String>> found = new TreeMap<>();
      KINDS.forEach(kind -> found.put(kind.file(), told(inTable(garden.id(), kind, codes))));
      return found;
    });
  }

  private static List<One> inTable(UUID cooperation, Kind kind, Map<UUID, String> codes) {
    return Site.bean(JdbcClient.class)
        .sql(
            """
            select day, %s as what, member_id, %s as number, source_id
              from ledger.%s r
             where cooperation_id = :id
               and not exists (select from ledger.reversal v where v.batch_id = r.batch_id)
            """
                .formatted(kind.what(), kind.stored(), kind.table()))
        .param("id", cooperation)
        .query((row, unusedNumber) -> {
          UUID member = row.getObject("member_id", UUID.class);
          return new One(
              row.getString("day"),
              text(row.getString("what")),
              member == null ? "" : String.valueOf(codes.get(member)),
              row.getBigDecimal("number").movePointLeft(kind.scale()),
              text(row.getString("source_id")));
        })
        .list();
  }

  private static String text(@org.jspecify.annotations.Nullable String column) {
    return column == null ? "" : column;
  }

  private record One(String day, String what, String member, BigDecimal number, String id) {

    String words() {
      String plain = number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
      return String.join(" | ", day, what, member, plain, id);
    }
  }

  private static List<String> told(List<One> found) {
    BigDecimal sum = found.stream().map(One::number).reduce(BigDecimal.ZERO, BigDecimal::add);
    List<String> told = new ArrayList<>(found.stream().map(One::words).sorted().toList());
    told.addFirst(found.size() + " records, " + sum.stripTrailingZeros().toPlainString());
    return told;
  }

  /** How many rows a cooperation has in all that a load can change. */
  static Map<String, Long> rows(Garden garden) {
    return garden.inside(() ->
        TABLES.stream()
            .collect(
                Collectors.toMap(
                    table -> table,
                    table ->
                        Site.bean(JdbcClient.class)
                            .sql("select count(*) from " + table + " where cooperation_id = :id")
                            .param("id", garden.id())
                            .query(Long.class)
                            .single())));
  }
}
