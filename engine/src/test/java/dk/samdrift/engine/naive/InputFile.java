package dk.samdrift.engine.naive;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The files of section 1 that a settlement reads, with their columns. */
public enum InputFile {
  COOPERATIONS("cooperation name", "year_start_month"),
  MEMBERS("member name kind", "organisation"),
  MEMBERSHIPS("cooperation member from", "to"),
  MEASURES("member measure from value", ""),
  KEYS("cooperation key kind from", "argument period"),
  SHARES("cooperation key from member share", ""),
  FACTORS("cooperation key from member factor", ""),
  PARTS("cooperation key from part_key percent", ""),
  RULES("cooperation account key from", "fallback covers"),
  POSTINGS(
      "cooperation date account amount",
      "member employee service_from service_to paid_by voucher text source_id"),
  HOURS("cooperation date employee hours", "member task source_id"),
  QUANTITIES("cooperation date meter member quantity", "source_id"),
  CONTRIBUTIONS("cooperation date account member amount", "source_id");

  private final String required;
  private final String optional;

  InputFile(String required, String optional) {
    this.required = required;
    this.optional = optional;
  }

  public String csv() {
    return name().toLowerCase(Locale.ROOT) + ".csv";
  }

  public List<String> required() {
    return List.of(required.split(" ", -1));
  }

  public List<String> optional() {
    return optional.isEmpty() ? List.of() : List.of(optional.split(" ", -1));
  }

  public List<String> columns() {
    return Stream.concat(required().stream(), optional().stream()).toList();
  }

  boolean acceptsHeader(List<String> header) {
    return header.containsAll(required())
        && columns().stream().allMatch(column -> Collections.frequency(header, column) <= 1);
  }
}
