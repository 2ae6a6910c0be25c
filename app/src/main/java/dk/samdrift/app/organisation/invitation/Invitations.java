package dk.samdrift.app.organisation.invitation;

import static dk.samdrift.app.language.Messages.msg;

import dk.samdrift.app.history.History;
import dk.samdrift.app.history.Subject;
import dk.samdrift.app.identity.InvitationLinks;
import dk.samdrift.app.identity.Links;
import dk.samdrift.app.identity.Links.Link;
import dk.samdrift.app.identity.Links.Purpose;
import dk.samdrift.app.identity.Logins;
import dk.samdrift.app.language.Formats;
import dk.samdrift.app.language.Refused;
import dk.samdrift.app.mail.EmailAddress;
import dk.samdrift.app.mail.Letter;
import dk.samdrift.app.mail.Outbox;
import dk.samdrift.app.mail.PublicAddress;
import dk.samdrift.app.organisation.Insider;
import dk.samdrift.app.organisation.Person;
import dk.samdrift.app.organisation.Persons;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Sends invitations and takes them back. */
@Service
@Transactional
public class Invitations {

  private final Links links;
  private final InvitationLinks sent;
  private final Logins logins;
  private final Persons persons;
  private final Outbox outbox;
  private final PublicAddress address;
  private final History history;
  private final Clock clock;

  Invitations(
      Links links,
      InvitationLinks sent,
      Logins logins,
      Persons persons,
      Outbox outbox,
      PublicAddress address,
      History history,
      Clock clock) {
    this.links = links;
    this.sent = sent;
    this.logins = logins;
    this.persons = persons;
    this.outbox = outbox;
    this.address = address;
    this.history = history;
    this.clock = clock;
  }

  /** How far a person has come. */
  @Transactional(readOnly = true)
  public Standing standing(Person person, Insider insider) {
    return Standing.of(
        person,
        logins.ofPerson(insider.organisation(), person.id().value()),
        sent.last(insider.organisation(), person.id().value()),
        Formats.today(clock),
        clock.instant());
  }

  /** Is an invitation that was sent only waiting to be read by an administrator? */
  public boolean mustBeHandedOver() {
    return !outbox.hasServer();
  }

  /**
   * Sends a letter with a link; earlier ones are void. Nothing when another was sent since.
   *
   * @param seen what {@link Standing#mark} said on the page that this was asked for on
   */
  public void send(Person person, Insider by, String seen) {
    persons.lock(person.id());
    Standing now = standing(person, by);
    if (!(now instanceof Standing.Open) || now.mark().equals(seen)) {
      send(person, by);
    }
  }

  /** Sends a letter with a link; earlier ones are void. */
  public void send(Person person, Insider by) {
    switch (standing(person, by)) {
      case Standing.Joined _ -> throw new Refused("organisation.invitation.joined-already");
      case Standing.Left _ -> throw new Refused("organisation.invitation.left-already");
      case Standing.WithoutEmail _ -> throw new Refused("organisation.invitation.no-email");
      case Standing.NotInvited _,
          Standing.Open _,
          Standing.Expired _,
          Standing.Withdrawn _,
          Standing.ToAnother _ ->
          send(person, String.valueOf(person.email()), by);
    }
  }

  private void send(Person person, String email, Insider by) {
    Instant now = clock.instant();
    EmailAddress to =
        EmailAddress.ofPerson(email)
            .orElseThrow(() -> new Refused("organisation.invitation.email-wrong", email));
    sent.withdraw(by.organisation(), person.id().value(), now);
    Link link = new Link(Purpose.INVITATION, email, by.organisation(), person.id().value());
    String secret = links.make(link, now);
    String organisation = Letter.line(by.organisationName());
    String text =
        msg(
            "organisation.invitation.letter",
            Letter.line(person.name()),
            Letter.line(by.name()),
            organisation,
            address.of("/invitation/" + secret),
            Formats.moment(Purpose.INVITATION.until(now)));
    String subject = msg("organisation.invitation.letter.subject", organisation);
    outbox.makeVoid(person.id().value(), msg("organisation.invitation.replaced"));
    outbox.put(Letter.secret(to, person.name(), subject, text), person.id().value());
    note("organisation.history.invited", List.of(person.name(), email), person, by);
  }

  /** Takes back what a person has not used. */
  public void withdraw(Person person, Insider by) {
    if (!sent.withdraw(by.organisation(), person.id().value(), clock.instant())) {
      throw new Refused("organisation.invitation.nothing-to-withdraw");
    }
    outbox.makeVoid(person.id().value(), msg("organisation.invitation.taken-back"));
    note("organisation.history.invitation-withdrawn", List.of(person.name()), person, by);
  }

  private void note(String key, List<String> values, Person person, Insider by) {
    history.note(by.actor(), key, values, Subject.of("person", person.id().value()));
  }
}
