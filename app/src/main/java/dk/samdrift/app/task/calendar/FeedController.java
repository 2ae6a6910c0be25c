package dk.samdrift.app.task.calendar;

import dk.samdrift.app.identity.AccessKeys;
import dk.samdrift.app.organisation.Organisations;
import dk.samdrift.app.store.Work;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.DigestUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/**
 * Gives whoever has a private link the calendar it is of, as its owner may see it now. A link that
 * is unknown, closed, or of somebody who has left leads nowhere.
 */
@Controller
class FeedController {

  private static final MediaType CALENDAR =
      new MediaType("text", "calendar", StandardCharsets.UTF_8);
  private static final Duration FRESH = Duration.ofMinutes(15);

  private final AccessKeys keys;
  private final Feeds feeds;
  private final Owner owner;
  private final OwnCalendar calendar;
  private final Organisations organisations;

  FeedController(
      AccessKeys keys,
      Feeds feeds,
      Owner owner,
      OwnCalendar calendar,
      Organisations organisations) {
    this.keys = keys;
    this.feeds = feeds;
    this.owner = owner;
    this.calendar = calendar;
    this.organisations = organisations;
  }

  @GetMapping("/calendar/{secret}.ics")
  ResponseEntity<byte[]> feed(@PathVariable String secret) {
    AccessKeys.Found found = keys.find(secret).orElseThrow(FeedController::missing);
    organisations.enter(found.organisation());
    String text =
        Work.in(
                found.organisation(),
                () ->
                    feeds
                        .personOf(found.token())
                        .flatMap(person -> owner.of(found.organisation(), person))
                        .map(calendar::text))
            .orElseThrow(FeedController::missing);
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return ResponseEntity.ok()
        .contentType(CALENDAR)
        .cacheControl(CacheControl.maxAge(FRESH).cachePrivate())
        .eTag(DigestUtils.md5DigestAsHex(bytes))
        .body(bytes);
  }

  private static ResponseStatusException missing() {
    return new ResponseStatusException(HttpStatus.NOT_FOUND);
  }
}
