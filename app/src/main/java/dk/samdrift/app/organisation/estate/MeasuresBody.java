package dk.samdrift.app.organisation.estate;

import static dk.samdrift.app.language.Messages.msg;

import dk.samdrift.app.api.Fault;
import dk.samdrift.app.api.Problem.FieldError;
import dk.samdrift.app.organisation.measure.Measure;
import dk.samdrift.app.ui.form.Field;
import dk.samdrift.app.ui.form.Form;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Figures of an estate from a day on, as a program sends them. What is left out stays as it is.
 *
 * @param from the day on which they begin to hold
 */
@Schema(name = "MeasuresChange")
record MeasuresBody(
    @Schema(requiredMode = Schema.RequiredMode.REQUIRED, format = "date", example = "2026-01-01")
        @Nullable String from,
    @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable List<@Nullable Figure> figures) {

  /** With a full stop and nothing between thousands. */
  private static final Pattern PLAIN = Pattern.compile("[0-9]{1,15}(\\.[0-9]{1,6})?");

  /**
   * One figure.
   *
   * @param measure such as familyDwellings
   * @param value of what is counted or measured as one; a text
   * @param areas the square metres of each tenancy, for business
   */
  @Schema(name = "MeasureChange")
  record Figure(
      @Schema(requiredMode = Schema.RequiredMode.REQUIRED, example = "familyDwellings")
          @Nullable String measure,
      @Schema(example = "1120") @Nullable String value,
      @Nullable List<@Nullable String> areas) {}

  /** The same as the answers of a form, so that the same is asked of them. */
  MeasuresForm typed() {
    List<@Nullable Figure> all = Objects.requireNonNullElse(figures, List.of());
    if (all.isEmpty()) {
      throw Fault.invalid(List.of(new FieldError("figures", msg("organisation.api.figures.none"))));
    }
    List<FieldError> errors = new ArrayList<>();
    Map<String, String> typed = new LinkedHashMap<>();
    for (int i = 0; i < all.size(); i++) {
      Figure figure = all.get(i);
      Optional<Measure> measure = measure(figure);
      if (figure == null || measure.isEmpty() || typed.containsKey(measure.get().field())) {
        errors.add(
            new FieldError(name(i, "measure"), msg("organisation.api.measure.wrong", known())));
      } else {
        typed.put(measure.get().field(), danish(figure, measure.get()));
      }
    }
    if (!errors.isEmpty()) {
      throw Fault.invalid(errors);
    }
    return new MeasuresForm(Objects.requireNonNullElse(from, ""), typed);
  }

  private static Optional<Measure> measure(@Nullable Figure figure) {
    return Arrays.stream(Measure.values())
        .filter(one -> figure != null && one.field().equals(figure.measure()))
        .findAny();
  }

  private static String known() {
    return Arrays.stream(Measure.values()).map(Measure::field).collect(Collectors.joining(", "));
  }

  /** As it is typed on a page; what is no figure stays none. */
  private static String danish(Figure figure, Measure measure) {
    List<@Nullable String> parts = Objects.requireNonNullElse(figure.areas(), List.of());
    boolean isAreas = measure.kind() == Measure.Kind.AREAS;
    if (isAreas ? figure.value() != null : !parts.isEmpty()) {
      return "?";
    }
    return isAreas
        ? parts.stream().map(MeasuresBody::danish).collect(Collectors.joining("; "))
        : danish(figure.value());
  }

  private static String danish(@Nullable String figure) {
    return figure != null && PLAIN.matcher(figure).matches() ? figure.replace('.', ',') : "?";
  }

  /** Refuses answers that were found to be wrong, field by field. */
  void refuse(Form checked) {
    List<@Nullable Figure> all = Objects.requireNonNullElse(figures, List.of());
    List<FieldError> errors = new ArrayList<>();
    for (Field field : checked.fields()) {
      if (field.isWrong() && field.name().equals("from")) {
        errors.add(new FieldError("from", field.error()));
      }
    }
    for (int i = 0; i < all.size(); i++) {
      Measure measure = measure(all.get(i)).orElseThrow();
      Field field = checked.field(measure.field());
      if (field.isWrong()) {
        boolean isAreas = measure.kind() == Measure.Kind.AREAS;
        errors.add(
            new FieldError(
                name(i, isAreas ? "areas" : "value"),
                msg("organisation.api.measure." + measure.kind())));
      }
    }
    if (!errors.isEmpty()) {
      throw Fault.invalid(errors);
    }
  }

  private static String name(int index, String field) {
    return "figures[" + index + "]." + field;
  }
}
