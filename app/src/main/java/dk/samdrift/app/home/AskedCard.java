package dk.samdrift.app.home;

import static dk.samdrift.app.language.Messages.msg;

import dk.samdrift.app.cooperation.milestone.OpenQuestions;
import dk.samdrift.app.language.Formats;
import dk.samdrift.app.organisation.Insider;
import dk.samdrift.app.ui.Link;
import java.util.List;

/** What waits for the visitor's yes or no, and nothing that does not. */
final class AskedCard {

  private AskedCard() {}

  /** Of what waits, what has waited longest first. */
  static Card of(List<OpenQuestions.Question> open, Look look) {
    if (open.isEmpty()) {
      return Card.of("asked", msg("home.unasked")).saying(msg("home.asked.none"));
    }
    Card card =
        Card.of("asked", msg("home.asked"))
            .listing(open.stream().limit(Look.MOST).map(one -> line(one, look.insider())).toList());
    int more = open.size() - Look.MOST;
    return more > 0 ? card.saying(msg("home.asked.more", more)) : card;
  }

  private static Card.Line line(OpenQuestions.Question one, Insider insider) {
    return new Card.Line(
        new Link(one.title(), one.path(insider)),
        null,
        msg(
            "home.asked.line",
            one.cooperation().name(),
            Integer.toString(one.milestone().number()),
            Integer.toString(one.version().number()),
            Formats.dayWithYear(one.since())));
  }
}
