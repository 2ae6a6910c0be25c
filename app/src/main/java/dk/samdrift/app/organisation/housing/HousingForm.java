package dk.samdrift.app.organisation.housing;

import static dk.samdrift.app.language.Messages.msg;

import dk.samdrift.app.language.Formats;
import dk.samdrift.app.organisation.Differences;
import dk.samdrift.app.organisation.HousingOrganisation;
import dk.samdrift.app.ui.Parameters;
import dk.samdrift.app.ui.form.Choice;
import dk.samdrift.app.ui.form.Field;
import dk.samdrift.app.ui.form.Form;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * What is asked about a housing organisation, as it was typed.
 *
 * @param month the number of the first month of its accounting year
 */
record HousingForm(String name, String month) {

  private static final int LONGEST_NAME = 200;
  private static final List<Choice> MONTHS =
      IntStream.rangeClosed(1, 12)
          .mapToObj(number -> Choice.of(Integer.toString(number), Formats.month(number)))
          .toList();

  static HousingForm typed(Map<String, String[]> parameters) {
    return new HousingForm(
        Parameters.first(parameters, "name").strip(), Parameters.first(parameters, "month"));
  }

  static HousingForm of(HousingOrganisation housing) {
    return new HousingForm(housing.name(), Integer.toString(housing.yearStartMonth()));
  }

  /** The values by the names of their fields. */
  Map<String, String> values() {
    return Map.of("name", name, "month", month);
  }

  Form forNew(String path, String cancel) {
    return form(path, cancel, msg("organisation.housing.add"));
  }

  Form forChange(String path, int version) {
    return form(path + "?version=" + version, path, msg("organisation.person.save"));
  }

  private Form form(String action, String cancel, String submit) {
    return Form.of(
            "housing",
            action,
            submit,
            Field.text("name", msg("organisation.person.name")).autocomplete("organization"),
            Field.select("month", msg("organisation.housing.month"), MONTHS)
                .hint(msg("organisation.housing.month.hint")))
        .filled(values())
        .cancelTo(cancel);
  }

  /** The form with what is wrong. */
  Form check(Form form, boolean isTaken) {
    Form checked = form;
    if (name.isEmpty() || name.length() > LONGEST_NAME) {
      checked = checked.wrong("name", msg("organisation.person.name.wrong"));
    } else if (isTaken) {
      checked = checked.wrong("name", msg("organisation.housing.name.taken"));
    }
    if (MONTHS.stream().noneMatch(choice -> choice.value().equals(month))) {
      checked = checked.wrong("month", msg("organisation.housing.month.wrong"));
    }
    return checked;
  }

  /** The first month, when it was found to be right. */
  int monthNumber() {
    return Integer.parseInt(month);
  }

  /** What another form says otherwise, for the history: the names of the fields. */
  String difference(HousingForm other) {
    return Differences.words(
        "organisation.housing.field.", List.of("name", "month"), values(), other.values());
  }
}
