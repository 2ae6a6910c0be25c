package dk.samdrift.app.allocation;

import static dk.samdrift.app.allocation.MasterTables.csv;
import static dk.samdrift.app.allocation.MasterTables.number;
import static dk.samdrift.app.allocation.MasterTables.row;

import dk.samdrift.app.ledger.RecordTables.Sum;
import dk.samdrift.app.organisation.Member;
import dk.samdrift.engine.job.JobSource;
import dk.samdrift.engine.job.Table;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** A job of one invented posting on an invented account, among those who take part on a day. */
final class TrialJob implements JobSource {

  static final String ACCOUNT = "samdrift";

  private final Map<Table, byte[]> tables;

  TrialJob(Ground ground, Map<Table, byte[]> agreed, long oere) {
    this.tables = new HashMap<>(agreed);
    String code = ground.book().code();
    String day = ground.day().toString();
    Map<UUID, String> codes = new HashMap<>();
    ground.members().forEach(one -> codes.put(one.id(), one.code()));
    tables.put(
        Table.MEMBERSHIPS,
        csv(
            "cooperation,member,from,to",
            ground.members().stream().map(Member::code).map(one -> row(code, one, day, ""))));
    tables.put(
        Table.POSTINGS,
        csv(
            "cooperation,date,account,amount",
            Stream.of(row(code, day, ACCOUNT, number(BigDecimal.valueOf(oere, 2))))));
    tables.put(
        Table.HOURS,
        csv(
            "cooperation,date,employee,member,task,hours",
            of(ground.worked(), codes)
                .map(one ->
                    row(
                        code,
                        day,
                        "alle",
                        codes.getOrDefault(one.member(), ""),
                        one.what(),
                        number(one.amount())))));
    tables.put(
        Table.QUANTITIES,
        csv(
            "cooperation,date,meter,member,quantity",
            of(ground.used(), codes)
                .map(one ->
                    row(
                        code,
                        day,
                        one.what(),
                        codes.getOrDefault(one.member(), ""),
                        number(one.amount())))));
  }

  private static Stream<Sum> of(List<Sum> sums, Map<UUID, String> codes) {
    return sums.stream().filter(one -> codes.containsKey(one.member()));
  }

  @Override
  public Optional<InputStream> open(Table table) {
    byte[] bytes = tables.get(table);
    return bytes == null ? Optional.empty() : Optional.of(new ByteArrayInputStream(bytes));
  }

  @Override
  public long size(Table table) {
    return 0;
  }
}
