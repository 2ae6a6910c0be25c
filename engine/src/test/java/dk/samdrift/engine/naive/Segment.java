package dk.samdrift.engine.naive;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** A maximal run of days of the accounting year on which an account's state stays the same. */
record Segment(Days days, DayState state) {
  static List<Segment> of(Versions versions, String cooperation, String account, Days year) {
    List<Segment> segments = new ArrayList<>();
    for (LocalDate day : year.each()) {
      DayState state = DayState.of(versions, cooperation, account, day);
      if (!segments.isEmpty() && segments.getLast().state.equals(state)) {
        Segment longer = new Segment(new Days(segments.removeLast().days.from(), day), state);
        segments.add(longer);
      } else {
        segments.add(new Segment(new Days(day, day), state));
      }
    }
    return segments;
  }
}
