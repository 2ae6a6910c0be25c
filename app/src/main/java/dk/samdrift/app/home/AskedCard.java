package dk.samdrift.app.home;

import static dk.samdrift.app.language.Messages.msg;

import dk.samdrift.app.cooperation.Glance;
import dk.samdrift.app.cooperation.milestone.OpenQuestions;
import dk.samdrift.app.language.Formats;
import dk.samdrift.app.organisation.Insider;
import dk.samdrift.app.settlement.Outlook;
import dk.samdrift.app.ui.Link;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** What waits for the visitor's yes or no, and nothing that does not. */
final class AskedCard {

  private AskedCard() {}

  /**
   * Of what waits, what has waited longest first.
   *
   * @param settlements that wait, where the role says yes to any
   */
  static Card of(List<OpenQuestions.Question> open, List<Settled> settlements, Look look) {
    if (open.isEmpty() && settlements.isEmpty()) {
      return Card.of("asked", msg("home.unasked")).saying(msg("home.asked.none"));
    }
    List<Card.Line> lines =
        Stream.concat(
                settlements.stream().map(one -> line(one, look)),
                open.stream().map(one -> line(one, look.insider())))
            .toList();
    Card card =
        Card.of("asked", msg("home.asked")).listing(lines.stream().limit(Look.MOST).toList());
    int more = lines.size() - Look.MOST;
    return more > 0 ? card.saying(msg("home.asked.more", more)) : card;
  }

  /** A settlement that waits for the visitor. */
  record Settled(Glance where, Outlook.Waiting what) {

    static List<Settled> of(Outlook outlook, Look look) {
      Set<UUID> begun = outlook.waiting();
      return look.own().stream()
          .filter(one -> begun.contains(one.cooperation().id()))
          .flatMap(one ->
              outlook.waiting(one.cooperation().id(), look.insider(), one.access()).stream()
                  .map(run -> new Settled(one, run)))
          .sorted(Comparator.comparing(one -> one.what().since()))
          .toList();
    }
  }

  private static Card.Line line(Settled one, Look look) {
    return new Card.Line(
        new Link(
            one.what().title(), look.page(one.where()).href() + "/settlement/" + one.what().run()),
        null,
        msg(
            "home.asked.settlement",
            one.where().cooperation().name(),
            Integer.toString(one.what().number()),
            Formats.dayWithYear(one.what().since().atZone(Formats.COPENHAGEN).toLocalDate())));
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
