package dk.samdrift.app.door;

import java.time.Duration;
import java.time.Instant;
import org.springframework.stereotype.Component;

/**
 * How much of people who are not signed in is kept at a time. Whoever wants to fill the database
 * from outside fills this, and then what was typed is only shown, to be copied.
 */
@Component
final class WaitingRoom {

  private static final Duration WHILE = Duration.ofMinutes(30);
  private static final int MOST = 500;

  private Instant until = Instant.EPOCH;
  private int count;

  /** Is there room for one more? */
  synchronized boolean hasRoom(Instant now) {
    if (now.isAfter(until)) {
      until = now.plus(WHILE);
      count = 0;
    }
    count++;
    return count <= MOST;
  }
}
