package dk.samdrift.app.mail.outbox;

import static dk.samdrift.app.language.Messages.msg;

import dk.samdrift.app.language.Formats;
import dk.samdrift.app.mail.Attempt;
import dk.samdrift.app.mail.OutboxLetter;
import dk.samdrift.app.ui.Action;
import dk.samdrift.app.ui.Confirm;
import dk.samdrift.app.ui.Fact;
import dk.samdrift.app.ui.Frame;
import dk.samdrift.app.ui.Link;
import dk.samdrift.app.ui.Notice;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One letter.
 *
 * @param warning where letters are not sent at all
 * @param text as it was sent, in pieces; none when it is not shown
 * @param hidden why the text is not shown; empty when it is
 * @param open shows what is secret
 * @param again sends a letter again that was stopped
 */
public record LetterPage(
    Frame frame,
    @Nullable Notice warning,
    List<Fact> facts,
    List<Piece> text,
    String hidden,
    Action.@Nullable Post open,
    @Nullable Action again,
    List<Tried> tried) {

  private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s<>\"]+");

  /** A piece of the text; an address leads there. */
  public record Piece(String text, boolean isAddress) {}

  /** One attempt to send it. */
  public record Tried(String when, String outcome) {}

  static LetterPage of(
      Frame frame, String organisation, OutboxLetter letter, List<Attempt> tried, boolean server) {
    String path = OutboxPage.path(organisation) + "/" + letter.id();
    Link list = new Link(msg("mail.outbox"), OutboxPage.path(organisation));
    boolean canOpen = letter.text().isEmpty() && letter.isSecret() && !letter.isWiped() && !server;
    return new LetterPage(
        frame.titled(letter.subject(), list),
        server || !letter.isOnItsWay() ? null : OutboxPage.noServer(),
        facts(letter, server),
        letter.text().map(LetterPage::pieces).orElse(List.of()),
        hidden(letter, canOpen),
        canOpen ? Action.post(msg("mail.open"), path + "/openings") : null,
        letter.maySendAgain() ? again(path, letter) : null,
        tried.stream().map(one -> new Tried(Formats.moment(one.begunAt()), one.words())).toList());
  }

  private static List<Fact> facts(OutboxLetter letter, boolean hasServer) {
    List<Fact> facts = new ArrayList<>();
    if (!letter.toName().isEmpty()) {
      facts.add(Fact.of(msg("mail.to"), letter.toName()));
    }
    facts.add(Fact.of(msg("mail.address"), letter.to()));
    facts.add(Fact.of(msg("mail.put"), Formats.moment(letter.putAt())));
    facts.add(Fact.of(msg("mail.state"), letter.explanation(hasServer)));
    return facts;
  }

  private static String hidden(OutboxLetter letter, boolean canOpen) {
    if (letter.text().isPresent()) {
      return "";
    }
    if (letter.isWiped()) {
      return msg("mail.hidden.wiped");
    }
    return canOpen ? msg("mail.hidden.open") : msg("mail.hidden.secret");
  }

  static Confirm confirm(String path, OutboxLetter letter) {
    String key = letter.mayHaveArrived() ? "mail.again.twice" : "mail.again.once";
    return new Confirm(
        "again",
        msg("mail.again.ask"),
        msg(key, letter.to()),
        new Action.Post(msg("mail.again"), path + "/sendings", Map.of(), Action.Weight.MAIN),
        path + "/sendings/new",
        path);
  }

  private static Action again(String path, OutboxLetter letter) {
    return new Action.Ask(msg("mail.again"), confirm(path, letter), Action.Weight.MAIN);
  }

  private static List<Piece> pieces(String text) {
    List<Piece> pieces = new ArrayList<>();
    Matcher address = ADDRESS.matcher(text);
    int end = 0;
    while (address.find()) {
      pieces.add(new Piece(text.substring(end, address.start()), false));
      pieces.add(new Piece(address.group(), true));
      end = address.end();
    }
    pieces.add(new Piece(text.substring(end), false));
    return pieces;
  }
}
