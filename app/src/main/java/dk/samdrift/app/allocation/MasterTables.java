package dk.samdrift.app.allocation;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import dk.samdrift.app.cooperation.Membership;
import dk.samdrift.app.cooperation.Participations;
import dk.samdrift.app.ledger.Book;
import dk.samdrift.app.organisation.Member;
import dk.samdrift.app.organisation.Members;
import dk.samdrift.app.organisation.measure.Measured;
import dk.samdrift.app.organisation.measure.Measures;
import dk.samdrift.app.organisation.measure.UnitWeight;
import dk.samdrift.app.organisation.measure.UnitWeights;
import dk.samdrift.engine.job.Table;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What was agreed, as canonical CSV (settlement.md section 1): the tables of a job that are not of
 * records. They are small; the same agreement gives the same bytes.
 */
@Component
@Transactional(readOnly = true)
public class MasterTables {

  private final Members members;
  private final Participations participations;
  private final Measures measures;
  private final UnitWeights unitWeights;

  MasterTables(
      Members members, Participations participations, Measures measures, UnitWeights unitWeights) {
    this.members = members;
    this.participations = participations;
    this.measures = measures;
    this.unitWeights = unitWeights;
  }

  /**
   * All tables of a cooperation.
   *
   * @param name what people call the cooperation
   * @param agreement what is to hold, stored or not
   * @param named other members that records name
   */
  public Map<Table, byte[]> of(
      Book book, String name, Agreement agreement, Collection<UUID> named) {
    List<Membership> memberships = Membership.of(participations.all(book.cooperation()).reversed());
    Map<UUID, Member> known = known(memberships, agreement, named);
    Map<Table, byte[]> tables = new EnumMap<>(Table.class);
    String code = book.code();
    tables.put(
        Table.COOPERATIONS,
        csv(
            "cooperation,name,year_start_month",
            Stream.of(row(code, name, Integer.toString(book.startMonth())))));
    tables.put(
        Table.MEMBERS,
        csv(
            "member,name,kind",
            known.values().stream()
                .map(one ->
                    row(one.code(), one.name(), one.kind().name().toLowerCase(Locale.ROOT)))));
    tables.put(
        Table.MEMBERSHIPS,
        csv(
            "cooperation,member,from,to",
            memberships.stream()
                .map(one ->
                    row(
                        code,
                        code(known, one.member()),
                        one.from().toString(),
                        Objects.toString(one.to(), "")))));
    tables.put(Table.MEASURES, csv("member,measure,from,value", figures(known, agreement)));
    tables.putAll(agreed(code, known, agreement));
    return tables;
  }

  private Map<UUID, Member> known(
      List<Membership> memberships, Agreement agreement, Collection<UUID> named) {
    Set<UUID> ids = new HashSet<>(named);
    memberships.forEach(one -> ids.add(one.member()));
    agreement.shares().forEach(one -> ids.add(one.member()));
    agreement.factors().forEach(one -> ids.add(one.member()));
    agreement.figures().forEach(one -> ids.add(one.member()));
    Map<UUID, Member> known = new TreeMap<>();
    members.get(ids).forEach(one -> known.put(one.id(), one));
    return known;
  }

  private static Map<Table, byte[]> agreed(
      String code, Map<UUID, Member> known, Agreement agreement) {
    Map<Table, byte[]> tables = new EnumMap<>(Table.class);
    tables.put(
        Table.KEYS,
        csv(
            "cooperation,key,kind,argument,period,from",
            agreement.keys().stream()
                .map(one ->
                    row(
                        code,
                        one.key(),
                        one.kind().word(),
                        Objects.requireNonNullElse(one.argument(), ""),
                        one.isByYear() ? "year" : "segment",
                        one.from().toString()))));
    tables.put(
        Table.SHARES,
        csv(
            "cooperation,key,from,member,share",
            agreement.shares().stream()
                .map(one ->
                    row(
                        code,
                        one.key(),
                        one.from().toString(),
                        code(known, one.member()),
                        number(one.share())))));
    tables.putAll(refined(code, known, agreement));
    return tables;
  }

  private static Map<Table, byte[]> refined(
      String code, Map<UUID, Member> known, Agreement agreement) {
    Map<Table, byte[]> tables = new EnumMap<>(Table.class);
    tables.put(
        Table.FACTORS,
        csv(
            "cooperation,key,from,member,factor",
            agreement.factors().stream()
                .map(one ->
                    row(
                        code,
                        one.key(),
                        one.from().toString(),
                        code(known, one.member()),
                        number(one.factor())))));
    tables.put(
        Table.PARTS,
        csv(
            "cooperation,key,from,part_key,percent",
            agreement.parts().stream()
                .map(one ->
                    row(
                        code,
                        one.key(),
                        one.from().toString(),
                        one.partKey(),
                        number(one.percent())))));
    tables.put(
        Table.RULES,
        csv(
            "cooperation,account,key,fallback,covers,from",
            agreement.rules().stream()
                .map(one ->
                    row(
                        code,
                        one.account(),
                        one.key(),
                        Objects.requireNonNullElse(one.fallback(), ""),
                        one.covers().word(),
                        one.from().toString()))));
    return tables;
  }

  /** A figure that was stated for a member and measure keeps the register's out altogether. */
  private Stream<List<String>> figures(Map<UUID, Member> known, Agreement agreement) {
    Set<List<Object>> stated = new HashSet<>();
    List<List<String>> rows = new ArrayList<>();
    agreement
        .figures()
        .forEach(one -> {
          stated.add(List.of(one.member(), one.measure()));
          rows.add(
              row(
                  code(known, one.member()),
                  one.measure(),
                  one.from().toString(),
                  number(one.value())));
        });
    List<UnitWeight> weights = unitWeights.all();
    Map<UUID, List<Measured>> register = measures.of(known.keySet());
    register.forEach((member, all) -> {
      for (RegisterMeasure measure : RegisterMeasure.values()) {
        if (!stated.contains(List.of(member, measure.code()))) {
          rows.addAll(registered(code(known, member), measure, all, weights));
        }
      }
    });
    rows.sort(
        Comparator.comparing((List<String> row) -> row.get(0))
            .thenComparing(row -> row.get(1))
            .thenComparing(row -> row.get(2)));
    return rows.stream();
  }

  /** A row whenever the value is another than before: what stays the same cuts no segment. */
  private static List<List<String>> registered(
      String member, RegisterMeasure measure, List<Measured> all, List<UnitWeight> weights) {
    Set<LocalDate> days = new TreeSet<>(Measured.days(all));
    if (measure == RegisterMeasure.UNITS) {
      weights.stream().map(UnitWeight::from).filter(Objects::nonNull).forEach(days::add);
    }
    List<List<String>> rows = new ArrayList<>();
    @Nullable BigDecimal before = null;
    for (LocalDate day : days) {
      BigDecimal value = measure.value(all, day, one -> UnitWeights.on(weights, one)).orElse(null);
      if (value != null && (before == null || before.compareTo(value) != 0)) {
        rows.add(row(member, measure.code(), day.toString(), number(value)));
        before = value;
      }
    }
    return rows;
  }

  private static String code(Map<UUID, Member> known, UUID member) {
    Member found = known.get(member);
    if (found == null) {
      throw new IllegalStateException("no member " + member);
    }
    return found.code();
  }

  static String number(BigDecimal number) {
    BigDecimal plain = number.stripTrailingZeros();
    return (plain.scale() < 0 ? plain.setScale(0) : plain).toPlainString();
  }

  static List<String> row(String... fields) {
    return List.of(fields);
  }

  static byte[] csv(String header, Stream<List<String>> rows) {
    StringWriter text = new StringWriter();
    try (CsvWriter writer = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
      writer.writeRecord(header.split(",", -1));
      rows.forEach(row -> writer.writeRecord(row));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }
}
