package dk.samdrift.app.organisation.invitation;

import static dk.samdrift.app.language.Messages.msg;

import dk.samdrift.app.identity.SignedIn;
import dk.samdrift.app.ui.Frame;
import dk.samdrift.app.ui.Notice;
import dk.samdrift.app.ui.Tag;
import dk.samdrift.app.ui.form.Field;
import dk.samdrift.app.ui.form.FieldKind;
import dk.samdrift.app.ui.form.Form;
import org.jspecify.annotations.Nullable;

/**
 * What stands behind the link of an invitation.
 *
 * @param who is invited to what
 * @param what to do
 * @param other warns who is signed in as somebody else
 */
public record InvitationPage(
    Frame frame, String who, String what, @Nullable Notice other, Form form) {

  static InvitationPage of(Frame frame, Guest guest, @Nullable SignedIn visitor, Form form) {
    return new InvitationPage(
        frame.titled(msg("organisation.invitation.welcome", guest.organisation().name())),
        msg("organisation.invitation.who", guest.person().name(), guest.organisation().name()),
        msg("organisation.invitation.what." + guest.way(visitor)),
        other(guest, visitor),
        form);
  }

  private static @Nullable Notice other(Guest guest, @Nullable SignedIn visitor) {
    return visitor == null || guest.way(visitor) == Guest.Way.SAY_YES
        ? null
        : new Notice(
            Tag.warn(msg("organisation.invitation.other")),
            msg("organisation.invitation.other.next", visitor.email(), guest.email()),
            null);
  }

  static Form form(String secret, Guest guest, @Nullable SignedIn visitor) {
    Field email =
        Field.of("email", msg("identity.email"), new FieldKind.Email())
            .value(guest.email())
            .autocomplete("username")
            .disabled();
    String action = "/invitation/" + secret;
    return switch (guest.way(visitor)) {
      case SAY_YES -> Form.of("accept", action, msg("organisation.invitation.accept"), email);
      case SIGN_IN ->
          Form.of(
              "accept",
              action,
              msg("organisation.invitation.sign-in"),
              email,
              Field.of("password", msg("identity.password"), new FieldKind.Password())
                  .hint(msg("organisation.invitation.password.hint"))
                  .autocomplete("current-password"));
      case CHOOSE_PASSWORD ->
          Form.of(
              "accept",
              action,
              msg("organisation.invitation.choose"),
              email,
              Field.of("password", msg("identity.password.new"), new FieldKind.Password())
                  .hint(msg("identity.password.hint"))
                  .autocomplete("new-password"));
    };
  }
}
