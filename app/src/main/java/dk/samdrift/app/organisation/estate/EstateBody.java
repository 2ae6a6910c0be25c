package dk.samdrift.app.organisation.estate;

import static dk.samdrift.app.language.Messages.msg;

import dk.samdrift.app.api.Fault;
import dk.samdrift.app.api.Problem.FieldError;
import dk.samdrift.app.ui.form.Field;
import dk.samdrift.app.ui.form.Form;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An estate as a program sends it. All of it: what is left out is emptied.
 *
 * @param number that it is known by
 * @param housingOrganisation the id of one
 */
@Schema(name = "EstateChange")
record EstateBody(
    @Schema(requiredMode = Schema.RequiredMode.REQUIRED, maxLength = 40, example = "114")
        @Nullable String number,
    @Schema(requiredMode = Schema.RequiredMode.REQUIRED, maxLength = 200, example = "Æblegården")
        @Nullable String name,
    @Schema(requiredMode = Schema.RequiredMode.REQUIRED, format = "uuid")
        @Nullable String housingOrganisation,
    @Schema(maxLength = 200, example = "Æblevej 1") @Nullable String street,
    @Schema(pattern = "[0-9]{4}", example = "8000") @Nullable String postalCode,
    @Schema(maxLength = 100, example = "Aarhus C") @Nullable String town,
    @Nullable Position position,
    @Schema(example = "1974") @Nullable Integer builtYear) {

  private static final Pattern UNSEEN = Pattern.compile("[\\x00\\p{Cs}]");
  private static final int MOST_DIGITS = 30;

  /** What fields are called in the form, where that is another name. */
  private static final Map<String, String> IN_FORM =
      Map.of("code", "number", "housing", "housingOrganisation");

  /** A place in degrees (WGS 84), in Denmark. */
  @Schema(name = "Position")
  record Position(
      @Schema(example = "56.162939") BigDecimal latitude,
      @Schema(example = "10.203921") BigDecimal longitude) {}

  /** The same as the answers of a form, so that the same is asked of them. */
  EstateForm typed() {
    Map<String, String[]> answers = new LinkedHashMap<>();
    answer(answers, "name", name);
    answer(answers, "code", number);
    answer(answers, "housing", housingOrganisation);
    answer(answers, "street", street);
    answer(answers, "postalCode", postalCode);
    answer(answers, "town", town);
    answer(answers, "builtYear", builtYear == null ? "" : builtYear.toString());
    answer(answers, "position", place(position));
    return EstateForm.typed(answers);
  }

  private static void answer(Map<String, String[]> answers, String field, @Nullable String text) {
    String answer = Objects.requireNonNullElse(text, "");
    String called = IN_FORM.getOrDefault(field, field);
    answers.put(field, new String[] {storable(called, answer)});
  }

  /** Refuses what the database cannot keep. */
  static String storable(String field, String text) {
    if (UNSEEN.matcher(text).find()) {
      throw Fault.unreadable(field, msg("organisation.api.unseen", field));
    }
    return text;
  }

  private static String place(@Nullable Position position) {
    return position == null
        ? ""
        : plain("position.latitude", position.latitude())
            + ", "
            + plain("position.longitude", position.longitude());
  }

  /** Short figures only: 1e999999999 written out would fill the memory. */
  private static String plain(String field, @Nullable BigDecimal figure) {
    if (figure == null
        || figure.precision() > MOST_DIGITS
        || Math.abs((long) figure.scale()) > MOST_DIGITS) {
      throw Fault.unreadable(field, msg("organisation.api.degrees", field));
    }
    return figure.toPlainString();
  }

  /** Refuses answers that were found to be wrong, field by field. */
  static void refuse(Form checked) {
    List<FieldError> errors =
        checked.fields().stream()
            .filter(Field::isWrong)
            .map(field ->
                new FieldError(IN_FORM.getOrDefault(field.name(), field.name()), field.error()))
            .toList();
    if (!errors.isEmpty()) {
      throw Fault.invalid(errors);
    }
  }
}
