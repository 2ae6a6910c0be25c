package dk.samdrift.app.organisation.estate;

import static dk.samdrift.app.language.Messages.msg;

import dk.samdrift.app.organisation.Differences;
import dk.samdrift.app.organisation.HousingOrganisation;
import dk.samdrift.app.organisation.Member;
import dk.samdrift.app.organisation.Premises;
import dk.samdrift.app.ui.Parameters;
import dk.samdrift.app.ui.form.Choice;
import dk.samdrift.app.ui.form.Field;
import dk.samdrift.app.ui.form.Form;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What is asked about an estate, as it was typed.
 *
 * @param values by the names of their fields, in the order of the form; housing is an id
 */
public record EstateForm(Map<String, String> values) {

  /** The names of the fields. */
  public static final List<String> FIELDS =
      List.of("name", "code", "housing", "street", "postalCode", "town", "builtYear", "position");

  /** As it was sent. */
  public static EstateForm typed(Map<String, String[]> parameters) {
    return filled(field -> Parameters.first(parameters, field).strip());
  }

  /** A new one, in a housing organisation when that is known. */
  static EstateForm empty(String housing) {
    return filled(field -> field.equals("housing") ? housing : "");
  }

  /** As an estate is. */
  public static EstateForm of(Member estate) {
    Premises premises = estate.premises();
    Map<String, String> values =
        Map.of(
            "name", estate.name(),
            "code", estate.code(),
            "housing", Objects.toString(estate.housing(), ""),
            "street", premises.street(),
            "postalCode", premises.postalCode(),
            "town", premises.town(),
            "builtYear", Objects.toString(premises.builtYear(), ""),
            "position", Positions.typed(premises.position()));
    return filled(field -> values.getOrDefault(field, ""));
  }

  private static EstateForm filled(UnaryOperator<String> answers) {
    Map<String, String> values = new LinkedHashMap<>();
    FIELDS.forEach(field -> values.put(field, answers.apply(field)));
    return new EstateForm(values);
  }

  /** One answer; empty when there is none. */
  public String get(String field) {
    return values.getOrDefault(field, "");
  }

  Form forNew(String path, List<HousingOrganisation> housings) {
    return form(path, path, msg("organisation.estate.add"), housings);
  }

  Form forChange(String path, int version, List<HousingOrganisation> housings) {
    return form(path + "?version=" + version, path, msg("organisation.person.save"), housings);
  }

  private Form form(
      String action, String cancel, String submit, List<HousingOrganisation> housings) {
    List<Choice> choices =
        housings.stream().map(one -> Choice.of(one.id().toString(), one.name())).toList();
    return Form.of(
            "estate",
            action,
            submit,
            text("name").hint(msg("organisation.estate.name.hint")),
            text("code").hint(msg("organisation.estate.code.hint")),
            Field.select("housing", msg("organisation.housing"), choices),
            text("street").hint(msg("organisation.estate.street.hint")).optional(),
            text("postalCode").optional(),
            text("town").optional(),
            text("builtYear").hint(msg("organisation.estate.builtYear.hint")).optional(),
            text("position").hint(msg("organisation.estate.position.hint")).optional())
        .filled(values)
        .cancelTo(cancel);
  }

  private static Field text(String name) {
    return Field.text(name, msg("organisation.estate." + name)).autocomplete("off");
  }

  /** The estate as the answers say, when they were found to be right. */
  public Member member(Member before, int version) {
    return new Member(
        before.id(),
        UUID.fromString(get("housing")),
        before.kind(),
        get("code"),
        get("name"),
        premises(),
        before.closedOn(),
        version);
  }

  /** Where it lies and when it was built, when the answers were found to be right. */
  public Premises premises() {
    String year = get("builtYear");
    return new Premises(
        get("street"),
        get("postalCode"),
        get("town"),
        Positions.parse(get("position")).orElse(null),
        year.isEmpty() ? null : Integer.valueOf(year));
  }

  /** What another form says otherwise, for the history: the names of the fields. */
  public String difference(EstateForm other) {
    List<String> facts = FIELDS.stream().filter(field -> !field.equals("housing")).toList();
    String key = "organisation.estate.field.";
    String housing = Differences.words(key, List.of("housing"), values, other.values);
    return Stream.of(Differences.inFull(key, facts, values, other.values), housing)
        .filter(words -> !words.isEmpty())
        .collect(Collectors.joining(", "));
  }
}
