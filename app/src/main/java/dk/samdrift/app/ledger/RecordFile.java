package dk.samdrift.app.ledger;

import static dk.samdrift.app.language.Messages.msg;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The files of what happened, and where their columns go in the books. */
public enum RecordFile {
  /** What was spent. */
  POSTINGS(
      "posting",
      "amount",
      "date:day:DAY account:account:ACCOUNT amount:amount:OERE [member:member_id:MEMBER]"
          + " [employee:employee:TEXT] [service_from:service_from:DAY] [service_to:service_to:DAY]"
          + " [paid_by:paid_by:MEMBER] [voucher:voucher:TEXT] [text:text:TEXT]"),
  /** What was worked. */
  HOURS(
      "hours",
      "hundredths",
      "date:day:DAY employee:employee:TEXT [member:member_id:MEMBER] [task:task:TEXT]"
          + " hours:hundredths:OERE"),
  /** What was used. */
  QUANTITIES(
      "quantity",
      "quantity",
      "date:day:DAY meter:meter:TEXT member:member_id:MEMBER quantity:quantity:NUMBER"),
  /** What is to be paid on account. */
  CONTRIBUTIONS(
      "contribution",
      "amount",
      "date:day:DAY account:account:ACCOUNT member:member_id:MEMBER amount:amount:OERE"),
  /** What was paid; the engine does not read it. */
  PAYMENTS(
      "payment",
      "amount",
      "date:day:DAY member:member_id:MEMBER amount:amount:OERE [reference:reference:TEXT]");

  /** How a field is written, and what it becomes. */
  public enum Form {
    DAY("date"),
    TEXT("text"),
    ACCOUNT("text"),
    /** Two decimals, as a whole number of hundredths. */
    OERE("bigint"),
    /** Nine decimals. */
    NUMBER("numeric"),
    MEMBER("uuid");

    private final String type;

    Form(String type) {
      this.type = type;
    }
  }

  /**
   * A column.
   *
   * @param head in the file
   * @param name in the books
   */
  public record Column(String head, String name, Form form, boolean isRequired) {}

  private final String table;
  private final String summed;
  private final List<Column> columns;

  RecordFile(String table, String summed, String columns) {
    this.table = table;
    this.summed = summed;
    this.columns =
        Stream.concat(
                Arrays.stream(columns.split(" ", -1)), Stream.of("[source_id:source_id:TEXT]"))
            .map(RecordFile::column)
            .toList();
  }

  private static Column column(String word) {
    boolean isOptional = word.startsWith("[");
    String[] parts = (isOptional ? word.substring(1, word.length() - 1) : word).split(":", -1);
    return new Column(parts[0], parts[1], Form.valueOf(parts[2]), !isOptional);
  }

  /** The one of a name. */
  public static Optional<RecordFile> of(String file) {
    return Arrays.stream(values()).filter(one -> one.file().equals(file)).findFirst();
  }

  /** The name of the file. */
  public String file() {
    return name().toLowerCase(Locale.ROOT) + ".csv";
  }

  /** What users call what is in it. */
  public String words() {
    return msg("ledger.record." + name());
  }

  /** What kind of source id its records have. */
  String kind() {
    return table.toUpperCase(Locale.ROOT);
  }

  String table() {
    return table;
  }

  /** What the table is called in which they arrive, gone with the transaction. */
  public String arriving() {
    return "arriving_" + table;
  }

  /** What the table is called in which stands which of them are left out. */
  public String leftOut() {
    return "left_out_" + table;
  }

  String summed() {
    return summed;
  }

  /** All there are. */
  public List<Column> columns() {
    return columns;
  }

  /** All columns with an alias before each. */
  String list(String alias) {
    return columns.stream().map(one -> alias + one.name()).collect(Collectors.joining(", "));
  }

  /** As a table is made. */
  public String definition() {
    return columns.stream()
        .map(one -> one.name() + " " + one.form().type)
        .collect(Collectors.joining(", "));
  }
}
