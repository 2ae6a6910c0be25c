package dk.samdrift.app.organisation.setup;

import static dk.samdrift.app.language.Messages.msg;

import dk.samdrift.app.identity.Passwords;
import dk.samdrift.app.mail.EmailAddress;
import dk.samdrift.app.organisation.Organisations;
import dk.samdrift.app.ui.Parameters;
import dk.samdrift.app.ui.form.Form;
import java.util.Map;

/** What the first administrator tells. */
record SetupAnswers(String organisation, String name, String email, String password) {

  private static final int LONGEST_NAME = 200;

  static SetupAnswers of(Map<String, String[]> typed) {
    return new SetupAnswers(
        Parameters.first(typed, "organisation").strip(),
        Parameters.first(typed, "name").strip(),
        Parameters.first(typed, "email").strip(),
        Parameters.first(typed, "password"));
  }

  /** The form with what is wrong. */
  Form check(Form form, Passwords passwords) {
    Form checked = form;
    if (Organisations.slug(organisation).isEmpty() || organisation.length() > LONGEST_NAME) {
      checked = checked.wrong("organisation", msg("organisation.setup.organisation.wrong"));
    }
    if (name.isEmpty() || name.length() > LONGEST_NAME) {
      checked = checked.wrong("name", msg("organisation.person.name.wrong"));
    }
    if (EmailAddress.ofPerson(email).isEmpty()) {
      checked = checked.wrong("email", msg("identity.email.wrong"));
    }
    String fault = passwords.fault(password, name, email, organisation).orElse("");
    return fault.isEmpty() ? checked : checked.wrong("password", fault);
  }
}
