package dk.samdrift.app.history;

import static dk.samdrift.app.language.Messages.msg;

import dk.samdrift.app.language.Formats;
import dk.samdrift.app.language.Messages;
import dk.samdrift.app.store.OrganisationId;

/**
 * One entry of an organisation's history, as it is kept.
 *
 * @param organisation whose history
 * @param number its place: 1, 2, 3 without gaps
 * @param event what happened
 * @param previous the hash of the entry before, {@link Hash#START} for the first
 * @param hash of the entry itself, see {@link CanonicalBytes}
 */
public record Entry(
    OrganisationId organisation, long number, Event event, Hash previous, Hash hash) {

  /** An entry with the hash it should have. */
  static Entry after(OrganisationId organisation, Head head, Event event) {
    long number = Math.addExact(head.number(), 1);
    Hash hash = Hash.of(CanonicalBytes.of(organisation, number, event, head.hash()));
    return new Entry(organisation, number, event, head.hash(), hash);
  }

  /** The sentence, ready to be read. Also of an entry that somebody has tampered with. */
  public String sentence() {
    String key = event.sentenceKey();
    if (Messages.has(key)) {
      try {
        return msg(key, event.values().toArray());
      } catch (IllegalArgumentException e) {
        // A sentence with a choice, which no entry is written with.
      }
    }
    return msg("history.unknown-sentence", key, String.join(", ", event.values()));
  }

  /** Do content and hash fit each other? */
  public boolean isSound() {
    return isSoundAs(number);
  }

  /** Number, moment, who and what, on one line. */
  String line() {
    return msg(
        "history.line",
        Formats.count(number),
        Formats.moment(event.at()),
        event.actor().name(),
        sentence());
  }

  /** Would the hash be right if the entry had this number? */
  boolean isSoundAs(long place) {
    return Hash.of(CanonicalBytes.of(organisation, place, event, previous)).equals(hash);
  }

  Entry withNumber(long other) {
    return new Entry(organisation, other, event, previous, hash);
  }

  Entry withEvent(Event other) {
    return new Entry(organisation, number, other, previous, hash);
  }
}
