package dk.samdrift.app.organisation.measure;

import static dk.samdrift.app.language.Messages.msg;

import dk.samdrift.app.language.Figures;
import dk.samdrift.app.ui.Parameters;
import dk.samdrift.app.ui.form.Choice;
import dk.samdrift.app.ui.form.Field;
import dk.samdrift.app.ui.form.Form;
import dk.samdrift.engine.money.Ratio;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A weight of tenancy units, as it was typed, by the names of the fields. */
record UnitWeightForm(Map<String, String> values) {

  private static final List<String> FIELDS =
      List.of("tenancy", "weight", "perArea", "from", "source");
  private static final int LONGEST_SOURCE = 300;
  private static final BigDecimal LARGEST = new BigDecimal("99999.99");

  static UnitWeightForm typed(Map<String, String[]> parameters) {
    Map<String, String> values = new LinkedHashMap<>();
    FIELDS.forEach(field -> values.put(field, Parameters.first(parameters, field).strip()));
    return new UnitWeightForm(values);
  }

  /** What one says, so that it can be put back. */
  static Map<String, String> of(UnitWeight weight) {
    BigDecimal stretch = weight.perArea();
    LocalDate from = weight.from();
    return Map.of(
        "tenancy", weight.tenancy().name(),
        "weight", weight.weight().toString(),
        "perArea", stretch == null ? "" : Figures.plain(stretch),
        "from", from == null ? "" : from.toString(),
        "source", weight.source());
  }

  Form form(String path) {
    List<Choice> tenancies =
        Arrays.stream(Tenancy.values()).map(one -> Choice.of(one.name(), one.words())).toList();
    return Form.of(
            "unit-weight",
            path,
            msg("organisation.unit-weight.add"),
            Field.radios("tenancy", msg("organisation.tenancy"), tenancies),
            Field.text("weight", msg("organisation.unit-weight"))
                .hint(msg("organisation.unit-weight.hint")),
            Field.number("perArea", msg("organisation.unit-weight.per-area"), "m²")
                .hint(msg("organisation.unit-weight.per-area.hint"))
                .optional(),
            Field.date("from", msg("organisation.measures.from")),
            Field.text("source", msg("organisation.unit-weight.source"))
                .hint(msg("organisation.unit-weight.source.hint")))
        .filled(values)
        .cancelTo(path);
  }

  /** The form with what is wrong. */
  Form check(Form form, List<UnitWeight> all) {
    Form checked = form;
    if (tenancy().isEmpty()) {
      checked = checked.wrong("tenancy", msg("organisation.unit-weight.tenancy.wrong"));
    }
    if (weight().isEmpty()) {
      checked = checked.wrong("weight", msg("organisation.unit-weight.wrong"));
    }
    boolean isBusiness = tenancy().filter(Tenancy.BUSINESS::equals).isPresent();
    if (isBusiness ? stretch().isEmpty() : tenancy().isPresent() && !get("perArea").isEmpty()) {
      checked = checked.wrong("perArea", msg("organisation.unit-weight.per-area.wrong"));
    }
    if (day().isEmpty()) {
      checked = checked.wrong("from", msg("organisation.measures.from.wrong"));
    } else if (all.stream().anyMatch(this::isSame)) {
      checked = checked.wrong("from", msg("organisation.unit-weight.from.taken"));
    }
    if (get("source").isEmpty() || get("source").length() > LONGEST_SOURCE) {
      checked = checked.wrong("source", msg("organisation.unit-weight.source.wrong"));
    }
    return checked;
  }

  private boolean isSame(UnitWeight other) {
    return tenancy().filter(other.tenancy()::equals).isPresent()
        && day().filter(day -> day.equals(other.from())).isPresent();
  }

  /** The weight as the answers say, when they were found to be right. */
  UnitWeight unitWeight(UUID id) {
    Tenancy tenancy = tenancy().orElseThrow();
    @Nullable BigDecimal stretch = tenancy == Tenancy.BUSINESS ? stretch().orElseThrow() : null;
    return new UnitWeight(
        id, tenancy, day().orElseThrow(), weight().orElseThrow(), stretch, get("source"));
  }

  private Optional<Tenancy> tenancy() {
    return Arrays.stream(Tenancy.values())
        .filter(one -> one.name().equals(get("tenancy")))
        .findAny();
  }

  private Optional<Ratio> weight() {
    return UnitWeight.parse(get("weight"));
  }

  private Optional<BigDecimal> stretch() {
    return Figures.parse(get("perArea"))
        .filter(area -> area.signum() > 0 && area.compareTo(LARGEST) <= 0)
        .filter(area -> area.stripTrailingZeros().scale() <= 2);
  }

  private Optional<LocalDate> day() {
    return Parameters.day(get("from"));
  }

  private String get(String field) {
    return values.getOrDefault(field, "");
  }
}
