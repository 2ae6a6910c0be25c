package dk.samdrift.app.organisation.member;

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
record MemberForm(String name, String code, String housing) {

  private static final int LONGEST_NAME = 200;
  private static final int LONGEST_CODE = 40;

  static MemberForm typed(Map<String, String[]> parameters) {
    return new MemberForm(
        Parameters.first(parameters, "name").strip(),
        Parameters.first(parameters, "code").strip(),
        Parameters.first(parameters, "housing"));
  }

  static MemberForm of(Member member) {
    return new MemberForm(member.name(), member.code(), Objects.toString(member.housing(), ""));
  }

  /** The values by the names of their fields. */
  Map<String, String> values() {
    return Map.of("name", name, "code", code, "housing", housing);
  }

  Form forNew(String path, List<HousingOrganisation> housings) {
    return form(path, path, msg("organisation.member.add"), housings);
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
            "member",
            action,
            submit,
            Field.text("name", msg("organisation.member.name"))
                .hint(msg("organisation.member.name.hint"))
                .autocomplete("off"),
            Field.text("code", msg("organisation.member.code"))
                .hint(msg("organisation.member.code.hint"))
                .autocomplete("off"),
            Field.select("housing", msg("organisation.housing"), choices))
        .filledWith(typed)
        .cancelTo(cancel);
  }

  /** The form with what is wrong. */
  Form check(Form form, List<HousingOrganisation> housings, boolean isTaken) {
    Form checked = form;
    if (name.isEmpty() || name.length() > LONGEST_NAME) {
      checked = checked.wrong("name", msg("organisation.member.name.wrong"));
    }
    if (code.isEmpty() || code.length() > LONGEST_CODE) {
      checked = checked.wrong("code", msg("organisation.member.code.wrong"));
    } else if (isTaken) {
      checked = checked.wrong("code", msg("organisation.member.code.taken"));
    }
    if (housings.stream().noneMatch(one -> one.id().toString().equals(housing))) {
      checked = checked.wrong("housing", msg("organisation.member.housing.wrong"));
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
  String difference(MemberForm other) {
    Map<String, String> others = other.values();
    return Stream.of("name", "code", "housing")
        .filter(field -> !Objects.equals(others.get(field), values().get(field)))
        .map(field -> msg("organisation.member.field." + field))
        .collect(Collectors.joining(", "));
  }
}
