package dk.samdrift.app.door;

import static dk.samdrift.app.language.Messages.msg;

import dk.samdrift.app.draft.Drafts;
import dk.samdrift.app.draft.Typed;
import dk.samdrift.app.identity.SignInController;
import dk.samdrift.app.identity.SignedIn;
import dk.samdrift.app.organisation.Insider;
import dk.samdrift.app.store.Work;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.util.Optional;
import org.springframework.http.HttpMethod;
import org.springframework.http.server.PathContainer;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/**
 * A session has ended in the middle of a form, and the form is sent all the same. What was typed
 * waits in the session of who has to sign in, which no other browser has, and becomes the draft of
 * the person whose form it was. Somebody else who signs in there does not get it.
 */
@Component
final class Interruptions {

  private static final String WAITING = Interruptions.class.getName();

  private final DoorKeeper keeper;
  private final Drafts drafts;
  private final WaitingRoom room;
  private final Clock clock;

  Interruptions(DoorKeeper keeper, Drafts drafts, WaitingRoom room, Clock clock) {
    this.keeper = keeper;
    this.drafts = drafts;
    this.room = room;
    this.clock = clock;
  }

  /** Keeps what a request brings that was refused as stale; where to go on, if it was kept. */
  Optional<String> keep(HttpServletRequest request) {
    boolean isForm =
        Doors.find(
                HttpMethod.valueOf(request.getMethod()),
                PathContainer.parsePath(request.getRequestURI()))
            .filter(Door::isInside)
            .isPresent();
    // A draft is kept by a script, which tells whoever types, and not by changing the page.
    if (!isForm || DraftDesk.isDraft(request) || !FromOurPage.is(request)) {
      return Optional.empty();
    }
    Optional<SignedIn> login =
        DoorKeeper.signedIn(SecurityContextHolder.getContext().getAuthentication());
    Optional<Typed> typed = Typed.in(request);
    if (login.isEmpty()) {
      return typed.flatMap(one -> wait(one, request));
    }
    // A file would have to be chosen again, and only the page about the mistake says so.
    return typed.filter(one -> !isFile(request)).flatMap(one -> draft(one, login.get()));
  }

  private static boolean isFile(HttpServletRequest request) {
    return String.valueOf(request.getContentType()).startsWith("multipart/");
  }

  /** For somebody who is signed in, but anew: the form again, to be sent once more. */
  private Optional<String> draft(Typed typed, SignedIn login) {
    String page = typed.place().page();
    Optional<Insider> insider =
        keeper.at(page, login).filter(inside -> typed.place().belongsTo(inside));
    insider.ifPresent(
        inside -> Work.in(inside.organisation(), () -> drafts.keep(typed, clock.instant())));
    return insider.map(inside -> page);
  }

  private Optional<String> wait(Typed typed, HttpServletRequest request) {
    if (!room.hasRoom(clock.instant())) {
      return Optional.empty();
    }
    HttpSession session = request.getSession();
    Waiting waiting =
        session.getAttribute(WAITING) instanceof Waiting before ? before : Waiting.begin(session);
    session.setAttribute(WAITING, waiting.and(typed));
    session.setAttribute(
        SignInController.AGAIN, isFile(request) ? msg("door.again.file") : msg("door.again"));
    return Optional.of("/sign-in");
  }

  /** Somebody has signed in: the page with the last of what waited, if the login may open it. */
  Optional<String> resume(HttpServletRequest request, SignedIn login) {
    HttpSession session = request.getSession(false);
    if (session == null || !(session.getAttribute(WAITING) instanceof Waiting waiting)) {
      return Optional.empty();
    }
    session.removeAttribute(WAITING);
    session.removeAttribute(SignInController.AGAIN);
    waiting.end(session);
    return waiting.texts().stream()
        .map(typed -> draft(typed, login))
        .flatMap(Optional::stream)
        .reduce((first, last) -> last);
  }
}
