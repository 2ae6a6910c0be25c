package dk.samdrift.app.organisation.estate;

import static dk.samdrift.app.language.Messages.msg;

import dk.samdrift.app.organisation.HousingOrganisation;
import dk.samdrift.app.organisation.Member;
import dk.samdrift.app.ui.Parameters;
import dk.samdrift.app.ui.form.Choice;
import dk.samdrift.app.ui.form.Field;
import dk.samdrift.app.ui.form.Form;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What is asked about an estate, as it was typed.
 *
 * @param housing the id of the housing organisation
 */
record EstateForm(String name, String code, String housing) {

  private static final int LONGEST_NAME = 200;
  private static final int LONGEST_CODE = 40;

  static EstateForm typed(Map<String, String[]> parameters) {
    return new EstateForm(
        Parameters.first(parameters, "name").strip(),
        Parameters.first(parameters, "code").strip(),
        Parameters.first(parameters, "housing"));
  }

  static EstateForm of(Member estate) {
    return new EstateForm(estate.name(), estate.code(), Objects.toString(estate.housing(), ""));
  }

  /** The values by the names of their fields. */
  Map<String, String> values() {
    return Map.of("name", name, "code", code, "housing", housing);
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
    Map<String, String[]> typed = new HashMap<>();
    values().forEach((key, value) -> typed.put(key, new String[] {value}));
    return Form.of(
            "estate",
            action,
            submit,
            Field.text("name", msg("organisation.estate.name"))
                .hint(msg("organisation.estate.name.hint"))
                .autocomplete("off"),
            Field.text("code", msg("organisation.estate.code"))
                .hint(msg("organisation.estate.code.hint"))
                .autocomplete("off"),
            Field.select("housing", msg("organisation.housing"), choices))
        .filledWith(typed)
        .cancelTo(cancel);
  }

  /** The form with what is wrong. */
  Form check(Form form, List<HousingOrganisation> housings, boolean isTaken) {
    Form checked = form;
    if (name.isEmpty() || name.length() > LONGEST_NAME) {
      checked = checked.wrong("name", msg("organisation.estate.name.wrong"));
    }
    if (code.isEmpty() || code.length() > LONGEST_CODE) {
      checked = checked.wrong("code", msg("organisation.estate.code.wrong"));
    } else if (isTaken) {
      checked = checked.wrong("code", msg("organisation.estate.code.taken"));
    }
    if (housings.stream().noneMatch(one -> one.id().toString().equals(housing))) {
      checked = checked.wrong("housing", msg("organisation.estate.housing.wrong"));
    }
    return checked;
  }

  /** The estate as the answers say, when they were found to be right. */
  Member member(Member before, int version) {
    return new Member(
        before.id(),
        UUID.fromString(housing),
        before.kind(),
        code,
        name,
        before.closedOn(),
        version);
  }

  /** What another form says otherwise, for the history: the names of the fields. */
  String difference(EstateForm other) {
    Map<String, String> others = other.values();
    return Stream.of("name", "code", "housing")
        .filter(field -> !Objects.equals(others.get(field), values().get(field)))
        .map(field -> msg("organisation.estate.field." + field))
        .collect(Collectors.joining(", "));
  }
}
