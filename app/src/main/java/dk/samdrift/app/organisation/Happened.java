package dk.samdrift.app.organisation;

import dk.samdrift.app.history.Entry;
import dk.samdrift.app.language.Formats;

/** A line of what has happened with something. */
public record Happened(String when, String who, String what) {

  static Happened of(Entry entry) {
    return new Happened(
        Formats.moment(entry.event().at()), entry.event().actor().name(), entry.sentence());
  }
}
