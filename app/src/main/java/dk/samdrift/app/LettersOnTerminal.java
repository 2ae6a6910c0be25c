package dk.samdrift.app;

import static dk.samdrift.app.language.Messages.msg;

import dk.samdrift.app.mail.LetterId;
import dk.samdrift.app.mail.OutboxLetter;
import dk.samdrift.app.mail.OutboxLetters;
import java.io.PrintWriter;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;

/**
 * Shows letters about signing in where the program was started: without a mail server they must be
 * handed over, and administrators of an organisation may not read them.
 */
final class LettersOnTerminal implements Runnable {

  private final OutboxLetters letters;
  private final PrintWriter out;
  private final Instant since;
  private final Set<LetterId> shown = new HashSet<>();

  LettersOnTerminal(OutboxLetters letters, PrintWriter out, Instant since) {
    this.letters = letters;
    this.out = out;
    this.since = since;
  }

  @Override
  public void run() {
    letters.ofNobody(since).stream().filter(letter -> shown.add(letter.id())).forEach(this::show);
  }

  private void show(OutboxLetter letter) {
    out.println(
        msg("command.letter", letter.to(), letter.subject(), letter.text().orElse("").strip()));
    out.flush();
  }
}
