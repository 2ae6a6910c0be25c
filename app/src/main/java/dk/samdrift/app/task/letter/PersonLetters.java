package dk.samdrift.app.task.letter;

import static dk.samdrift.app.language.Messages.msg;

import dk.samdrift.app.mail.EmailAddress;
import dk.samdrift.app.mail.Letter;
import dk.samdrift.app.mail.Outbox;
import dk.samdrift.app.mail.PublicAddress;
import dk.samdrift.app.organisation.Insider;
import dk.samdrift.app.task.SeenTask;
import dk.samdrift.app.task.Task;
import dk.samdrift.app.task.Tasks;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes somebody's letter of a morning, once. */
@Service
class PersonLetters {

  private final LetterRows rows;
  private final Tasks tasks;
  private final Outbox outbox;
  private final PublicAddress address;
  private final Clock clock;

  PersonLetters(LetterRows rows, Tasks tasks, Outbox outbox, PublicAddress address, Clock clock) {
    this.rows = rows;
    this.tasks = tasks;
    this.outbox = outbox;
    this.address = address;
    this.clock = clock;
  }

  /** Letter and row are kept together, or neither is. */
  @Transactional
  public void write(Insider insider, EmailAddress to, Morning morning) {
    Often often = rows.often(insider.person());
    if (often == Often.NEVER) {
      return;
    }
    List<Task> mine = tasks.mine(insider);
    List<Task> byOthers =
        mine.stream().filter(task -> !insider.person().equals(task.writtenBy())).toList();
    Digest digest =
        Digest.of(mine, tasks.givenSince(byOthers, morning.since(often)), often, morning);
    if (!digest.isEmpty() && rows.begin(insider.person(), morning.today(), clock.instant())) {
      outbox.put(letter(insider, to, digest, morning));
    }
  }

  private Letter letter(Insider insider, EmailAddress to, Digest digest, Morning morning) {
    String organisation = Letter.line(insider.organisationName());
    String text =
        msg(
            "task.letter",
            Letter.line(insider.name()),
            digest.text(morning.today(), task -> address.of(SeenTask.path(insider, task))),
            address.of(SeenTask.list(insider)),
            address.of(SeenTask.list(insider) + "/letters"));
    return new Letter(
        to,
        insider.name(),
        msg("task.letter.subject", organisation),
        text,
        digest.isConfidential());
  }
}
