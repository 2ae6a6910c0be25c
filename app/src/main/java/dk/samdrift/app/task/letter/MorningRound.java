package dk.samdrift.app.task.letter;

import dk.samdrift.app.identity.Logins;
import dk.samdrift.app.language.Formats;
import dk.samdrift.app.mail.EmailAddress;
import dk.samdrift.app.mail.Outbox;
import dk.samdrift.app.organisation.Grant;
import dk.samdrift.app.organisation.Grants;
import dk.samdrift.app.organisation.Insider;
import dk.samdrift.app.organisation.Organisations;
import dk.samdrift.app.organisation.PersonId;
import dk.samdrift.app.organisation.Persons;
import dk.samdrift.app.store.Work;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Set;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Writes the letters of a morning, in every organisation. Any node may, also two at once, and again
 * after it broke off halfway: who has a letter of the day gets no other. Those who may enter no
 * more, or have no role any more, get none.
 */
@Component
class MorningRound {

  private static final Logger LOG = LoggerFactory.getLogger(MorningRound.class);

  private final Organisations organisations;
  private final Logins logins;
  private final Grants grants;
  private final Persons persons;
  private final LetterRows rows;
  private final PersonLetters letters;
  private final Outbox outbox;
  private final Clock clock;

  MorningRound(
      Organisations organisations,
      Logins logins,
      Grants grants,
      Persons persons,
      LetterRows rows,
      PersonLetters letters,
      Outbox outbox,
      Clock clock) {
    this.organisations = organisations;
    this.logins = logins;
    this.grants = grants;
    this.persons = persons;
    this.rows = rows;
    this.letters = letters;
    this.outbox = outbox;
    this.clock = clock;
  }

  /** Without a mail server nobody would get them, and they would only pile up. */
  @Scheduled(scheduler = "roundsScheduler", initialDelayString = "PT3M", fixedDelayString = "PT10M")
  void go() {
    ZonedDateTime now = clock.instant().atZone(Formats.COPENHAGEN);
    if (outbox.hasServer() && !now.toLocalTime().isBefore(Morning.TIME)) {
      organisations.all().forEach(one -> write(one, now.toLocalDate()));
    }
  }

  /** Writes all letters of a day that are not written yet. */
  void write(Organisations.Registered organisation, LocalDate today) {
    Work.in(
        organisation.id(),
        () -> {
          if (!rows.isOver(today)) {
            Morning morning = Morning.of(today, rows.lastMorning(today));
            logins
                .emails(organisation.id())
                .forEach((person, email) -> write(organisation, person, email, morning));
            rows.end(today);
          }
        });
  }

  private void write(
      Organisations.Registered organisation, UUID id, String email, Morning morning) {
    PersonId person = new PersonId(id);
    Set<Grant> held = grants.of(person, morning.today());
    if (!held.isEmpty()) {
      Insider insider =
          new Insider(
              organisation.id(),
              organisation.slug(),
              organisation.name(),
              person,
              persons.name(person),
              held);
      EmailAddress.ofPerson(email).ifPresent(to -> write(insider, to, morning));
    }
  }

  /** What is wrong with one letter keeps nobody else from getting theirs. */
  private void write(Insider insider, EmailAddress to, Morning morning) {
    try {
      letters.write(insider, to, morning);
    } catch (RuntimeException e) {
      LOG.error("no letter about tasks for {} of {}", insider.person(), insider.slug(), e);
    }
  }
}
