package dk.samdrift.app.organisation.person;

import static dk.samdrift.app.language.Messages.msg;

import dk.samdrift.app.mail.EmailAddress;
import dk.samdrift.app.organisation.Differences;
import dk.samdrift.app.organisation.Person;
import dk.samdrift.app.organisation.PersonId;
import dk.samdrift.app.ui.Parameters;
import dk.samdrift.app.ui.form.Field;
import dk.samdrift.app.ui.form.FieldKind;
import dk.samdrift.app.ui.form.Form;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is asked about a person, as it was typed.
 *
 * @param leftOn an ISO date; empty while the person is there
 */
record PersonForm(String name, String email, String phone, String leftOn) {

  private static final int LONGEST_NAME = 200;
  private static final int LONGEST_PHONE = 40;

  static PersonForm typed(Map<String, String[]> parameters) {
    return new PersonForm(
        Parameters.first(parameters, "name").strip(),
        Parameters.first(parameters, "email").strip(),
        Parameters.first(parameters, "phone").strip(),
        Parameters.first(parameters, "leftOn").strip());
  }

  static PersonForm of(Person person) {
    return new PersonForm(
        person.name(),
        Objects.requireNonNullElse(person.email(), ""),
        Objects.requireNonNullElse(person.phone(), ""),
        person.leftOn() == null ? "" : person.leftOn().toString());
  }

  /** The values by the names of their fields. */
  Map<String, String> values() {
    return Map.of("name", name, "email", email, "phone", phone, "leftOn", leftOn);
  }

  Form forNew(String path, boolean invites) {
    Field invite =
        Field.checkbox("invites", msg("organisation.person.invites"))
            .hint(msg("organisation.person.invites.hint"));
    return filled(
        Form.of(
                "person",
                path,
                msg("organisation.person.add"),
                nameField(),
                emailField(),
                phoneField(),
                invite)
            .cancelTo(path),
        Map.of("invites", Boolean.toString(invites)));
  }

  Form forChange(String path, int version) {
    Field left =
        Field.date("leftOn", msg("organisation.person.left-on"))
            .hint(msg("organisation.person.left-on.hint"))
            .optional();
    return filled(
        Form.of(
                "person",
                path + "?version=" + version,
                msg("organisation.person.save"),
                nameField(),
                emailField(),
                phoneField(),
                left)
            .cancelTo(path),
        Map.of());
  }

  private static Field nameField() {
    return Field.text("name", msg("organisation.person.name")).autocomplete("off");
  }

  private static Field emailField() {
    return Field.of("email", msg("identity.email"), new FieldKind.Email())
        .hint(msg("organisation.person.email.hint"))
        .optional();
  }

  private static Field phoneField() {
    return Field.text("phone", msg("organisation.person.phone")).optional();
  }

  private Form filled(Form form, Map<String, String> more) {
    Map<String, String> all = new HashMap<>(values());
    all.putAll(more);
    return form.filled(all);
  }

  /** The form with what is wrong. */
  Form check(Form form) {
    Form checked = form;
    if (name.isEmpty() || name.length() > LONGEST_NAME) {
      checked = checked.wrong("name", msg("organisation.person.name.wrong"));
    }
    if (!email.isEmpty() && EmailAddress.ofPerson(email).isEmpty()) {
      checked = checked.wrong("email", msg("identity.email.wrong"));
    }
    if (phone.length() > LONGEST_PHONE) {
      checked = checked.wrong("phone", msg("organisation.person.phone.wrong"));
    }
    if (!leftOn.isEmpty() && day().isEmpty()) {
      checked = checked.wrong("leftOn", msg("organisation.person.left-on.wrong"));
    }
    return checked;
  }

  /** The person as the answers say, when they were found to be right. */
  Person person(PersonId id, int version) {
    return new Person(id, name, emailOrNone(), phoneOrNone(), day().orElse(null), version);
  }

  /** What another form says otherwise, for the history: the names of the fields. */
  String difference(PersonForm other) {
    return Differences.words(
        "organisation.person.field.",
        List.of("name", "email", "phone", "leftOn"),
        values(),
        other.values());
  }

  @Nullable String phoneOrNone() {
    return phone.isEmpty() ? null : phone;
  }

  @Nullable String emailOrNone() {
    return email.isEmpty() ? null : EmailAddress.canonical(email);
  }

  Optional<LocalDate> day() {
    return Parameters.day(leftOn);
  }
}
