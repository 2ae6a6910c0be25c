package dk.samdrift.app.organisation.invitation;

import dk.samdrift.app.identity.InvitationLinks.Sent;
import dk.samdrift.app.identity.Login;
import dk.samdrift.app.organisation.Person;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** How far a person has come from the register to signing in. */
public sealed interface Standing {

  /** Can sign in; the moment of accepting an invitation, if there was one. */
  record Joined(String email, Optional<Instant> at) implements Standing {}

  /** Has no access any more. */
  record Left() implements Standing {}

  /** Cannot be invited by mail. */
  record WithoutEmail() implements Standing {}

  /** Was never invited. */
  record NotInvited() implements Standing {}

  /** Has a link that is good. */
  record Open(Sent sent) implements Standing {}

  /** Has a link that is too old. */
  record Expired(Sent sent) implements Standing {}

  /** Had a link that was taken back. */
  record Withdrawn(Sent sent, Instant at) implements Standing {}

  /** Has a link that was sent to another address than the person has now. */
  record ToAnother(Sent sent) implements Standing {}

  /** Where a person stands. */
  static Standing of(
      Person person, Optional<Login> login, Optional<Sent> last, LocalDate today, Instant now) {
    LocalDate left = person.leftOn();
    if (left != null && !left.isAfter(today)) {
      return new Left();
    }
    if (login.isPresent()) {
      return new Joined(login.get().email(), last.flatMap(Sent::used));
    }
    String email = person.email();
    if (email == null) {
      return new WithoutEmail();
    }
    return last.map(sent -> of(email, sent, now)).orElseGet(NotInvited::new);
  }

  private static Standing of(String email, Sent sent, Instant now) {
    if (sent.withdrawn().isPresent()) {
      return new Withdrawn(sent, sent.withdrawn().get());
    }
    if (!sent.email().equals(email)) {
      return new ToAnother(sent);
    }
    return sent.until().isAfter(now) ? new Open(sent) : new Expired(sent);
  }

  /** Which invitation was the last one, for a form to remember. */
  default String mark() {
    return switch (this) {
      case Joined _, Left _, WithoutEmail _, NotInvited _ -> "";
      case Open(Sent sent) -> sent.at().toString();
      case Expired(Sent sent) -> sent.at().toString();
      case Withdrawn(Sent sent, Instant _) -> sent.at().toString();
      case ToAnother(Sent sent) -> sent.at().toString();
    };
  }

  /** Can the person come in, now or with the link that was sent? */
  default boolean leadsInside() {
    return this instanceof Joined || this instanceof Open;
  }
}
