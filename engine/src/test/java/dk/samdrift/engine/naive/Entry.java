package dk.samdrift.engine.naive;

import java.math.BigInteger;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The records of section 1 with their values read. */
sealed interface Entry {
  Row row();

  record Cooperation(Row row, String id, int firstMonth) implements Entry {
    static Cooperation of(Fields fields) {
      fields.required("name");
      return new Cooperation(fields.row(), fields.required("cooperation"), fields.firstMonth());
    }
  }

  record Member(Row row, String id) implements Entry {
    private static final List<String> KINDS =
        List.of("estate", "municipality", "department", "company");

    /** Without the kind: a member with a bad kind is still known. */
    static Member of(Fields fields) {
      fields.required("name");
      return new Member(fields.row(), fields.required("member"));
    }

    static boolean hasKind(Row row) {
      return KINDS.contains(row.text("kind"));
    }
  }

  record Membership(Row row, String cooperation, String member, LocalDate from, LocalDate to)
      implements Entry {
    static Membership of(Fields fields) {
      return new Membership(
          fields.row(),
          fields.required("cooperation"),
          fields.required("member"),
          fields.date("from"),
          fields.optionalDate("to").orElse(LocalDate.MAX));
    }

    Days days() {
      return new Days(from, to);
    }
  }

  record Measure(Row row, String member, String measure, LocalDate from, Fraction value)
      implements Entry {
    static Measure of(Fields fields) {
      return new Measure(
          fields.row(),
          fields.required("member"),
          fields.required("measure"),
          fields.date("from"),
          fields.numberNotNegative("value"));
    }
  }

  record AllocationKey(
      Row row,
      String cooperation,
      String id,
      String kind,
      String argument,
      boolean isWeighedByYear,
      LocalDate from)
      implements Entry {
    private static final List<String> KINDS =
        List.of("fixed", "measure", "equal", "hours", "employee-hours", "quantity", "composite");

    static AllocationKey of(Fields fields) {
      AllocationKey key =
          new AllocationKey(
              fields.row(),
              fields.required("cooperation"),
              fields.required("key"),
              fields.word("kind", KINDS),
              fields.optional("argument"),
              fields.wordOrDefault("period", List.of("segment", "year")).equals("year"),
              fields.date("from"));
      fields.require(!key.id.equals("direct"));
      if (key.kind.equals("measure") || key.kind.equals("quantity")) {
        fields.required("argument");
      }
      return key;
    }
  }

  record Share(
      Row row, String cooperation, String key, LocalDate from, String member, Fraction share)
      implements Entry {
    static Share of(Fields fields) {
      return new Share(
          fields.row(),
          fields.required("cooperation"),
          fields.required("key"),
          fields.date("from"),
          fields.required("member"),
          fields.numberNotNegative("share"));
    }
  }

  record Factor(
      Row row, String cooperation, String key, LocalDate from, String member, Fraction factor)
      implements Entry {
    static Factor of(Fields fields) {
      return new Factor(
          fields.row(),
          fields.required("cooperation"),
          fields.required("key"),
          fields.date("from"),
          fields.required("member"),
          fields.numberNotNegative("factor"));
    }
  }

  record Part(
      Row row, String cooperation, String key, LocalDate from, String partKey, Fraction percent)
      implements Entry {
    static Part of(Fields fields) {
      return new Part(
          fields.row(),
          fields.required("cooperation"),
          fields.required("key"),
          fields.date("from"),
          fields.required("part_key"),
          fields.numberNotNegative("percent"));
    }
  }

  record Rule(
      Row row,
      String cooperation,
      String account,
      String key,
      String fallback,
      String covers,
      LocalDate from)
      implements Entry {
    static Rule of(Fields fields) {
      return new Rule(
          fields.row(),
          fields.required("cooperation"),
          fields.account(),
          fields.required("key"),
          fields.optional("fallback"),
          fields.wordOrDefault("covers", List.of("day", "month", "quarter", "year")),
          fields.date("from"));
    }

    boolean isDirect() {
      return key.equals("direct");
    }

    /** The key and, when there is one, the fallback. */
    List<String> keys() {
      return fallback.isEmpty() ? List.of(key) : List.of(key, fallback);
    }

    private boolean isByCharacters() {
      return account.endsWith("*");
    }

    String prefix() {
      return isByCharacters() ? account.substring(0, account.length() - 1) : account;
    }

    boolean matches(String postedAccount) {
      return isByCharacters()
          ? postedAccount.startsWith(prefix())
          : postedAccount.equals(account) || postedAccount.startsWith(account + ".");
    }

    /** Of two prefixes of the same account: the longer, then the one without `*`. */
    boolean isMoreSpecificThan(Rule other) {
      return prefix().length() != other.prefix().length()
          ? prefix().length() > other.prefix().length()
          : !isByCharacters() && other.isByCharacters();
    }
  }

  record Posting(
      Row row,
      String cooperation,
      LocalDate date,
      String account,
      BigInteger amountOere,
      Optional<LocalDate> serviceFrom,
      Optional<LocalDate> serviceTo)
      implements Entry {
    static Posting of(Fields fields) {
      return new Posting(
          fields.row(),
          fields.required("cooperation"),
          fields.date("date"),
          fields.account(),
          fields.amountOere(),
          fields.optionalDate("service_from"),
          fields.optionalDate("service_to"));
    }

    String member() {
      return row.text("member");
    }

    String employee() {
      return row.text("employee");
    }

    String paidBy() {
      return row.text("paid_by");
    }

    boolean isShared() {
      return member().isEmpty();
    }

    boolean hasGoodService() {
      return serviceFrom.isPresent() == serviceTo.isPresent()
          && serviceFrom.flatMap(from -> serviceTo.map(to -> !from.isAfter(to))).orElse(true);
    }

    Optional<Days> service() {
      return serviceFrom.flatMap(from -> serviceTo.map(to -> new Days(from, to)));
    }
  }

  record TimeEntry(
      Row row, String cooperation, LocalDate date, String employee, BigInteger hoursHundredths)
      implements Entry {
    static TimeEntry of(Fields fields) {
      return new TimeEntry(
          fields.row(),
          fields.required("cooperation"),
          fields.date("date"),
          fields.required("employee"),
          fields.hundredths("hours"));
    }

    String member() {
      return row.text("member");
    }

    String task() {
      return row.text("task");
    }
  }

  record Quantity(
      Row row, String cooperation, LocalDate date, String meter, String member, Fraction quantity)
      implements Entry {
    static Quantity of(Fields fields) {
      return new Quantity(
          fields.row(),
          fields.required("cooperation"),
          fields.date("date"),
          fields.required("meter"),
          fields.required("member"),
          fields.number("quantity"));
    }
  }

  record Contribution(
      Row row,
      String cooperation,
      LocalDate date,
      String account,
      String member,
      BigInteger amountOere)
      implements Entry {
    static Contribution of(Fields fields) {
      return new Contribution(
          fields.row(),
          fields.required("cooperation"),
          fields.date("date"),
          fields.account(),
          fields.required("member"),
          fields.amountOere());
    }
  }
}
