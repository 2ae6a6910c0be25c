package dk.samdrift.app.task.calendar;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.LastModified;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;

/** Days as iCalendar (RFC 5545). The same days are the same text, so that it can be compared. */
final class CalendarText {

  private static final String PRODUCT = "-//Samdrift//Samdrift//DA";

  private CalendarText() {}

  /**
   * A day with something on it, which takes no time from anybody.
   *
   * @param uid stays the same when the day moves
   * @param changed when it was changed last
   * @param sequence rises with every change
   */
  record Entry(
      String uid,
      LocalDate day,
      String summary,
      String description,
      String address,
      Instant changed,
      int sequence) {}

  static String of(String name, List<Entry> entries) {
    Calendar calendar = new Calendar();
    calendar.add(new ProdId(PRODUCT));
    calendar.add(ImmutableVersion.VERSION_2_0);
    calendar.add(ImmutableCalScale.GREGORIAN);
    calendar.add(ImmutableMethod.PUBLISH);
    calendar.add(new XProperty("X-WR-CALNAME", name));
    entries.forEach(entry -> calendar.add(event(entry)));
    StringWriter text = new StringWriter();
    try {
      // What it would find invalid would be our mistake, and no reason to show nobody anything.
      new CalendarOutputter(false).output(calendar, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }

  private static VEvent event(Entry entry) {
    VEvent event = new VEvent(entry.day(), entry.day().plusDays(1), entry.summary());
    Instant changed = entry.changed().truncatedTo(ChronoUnit.SECONDS);
    event.replace(new DtStamp(changed));
    event.add(new LastModified(changed));
    event.add(new Uid(entry.uid()));
    event.add(new Sequence(entry.sequence()));
    event.add(new Description(entry.description()));
    event.add(new Url(URI.create(entry.address())));
    event.add(ImmutableTransp.TRANSPARENT);
    return event;
  }
}
