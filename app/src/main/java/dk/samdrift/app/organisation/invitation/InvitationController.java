package dk.samdrift.app.organisation.invitation;

import static dk.samdrift.app.language.Messages.msg;

import dk.samdrift.app.identity.Links;
import dk.samdrift.app.identity.Links.Purpose;
import dk.samdrift.app.identity.LoginId;
import dk.samdrift.app.identity.Passwords;
import dk.samdrift.app.identity.Reception;
import dk.samdrift.app.identity.SignedIn;
import dk.samdrift.app.identity.SpentLink;
import dk.samdrift.app.ui.Frame;
import dk.samdrift.app.ui.Toast;
import dk.samdrift.app.ui.form.Form;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The page behind the link of an invitation. */
@Controller
@RequestMapping("/invitation/{secret}")
class InvitationController {

  private final Links links;
  private final Guests guests;
  private final Passwords passwords;
  private final Reception reception;
  private final Clock clock;

  InvitationController(
      Links links, Guests guests, Passwords passwords, Reception reception, Clock clock) {
    this.links = links;
    this.guests = guests;
    this.passwords = passwords;
    this.reception = reception;
    this.clock = clock;
  }

  @GetMapping
  String show(
      @PathVariable String secret,
      @AuthenticationPrincipal @Nullable SignedIn visitor,
      Frame frame,
      Model model) {
    return guest(secret)
        .map(guest -> {
          Form form = InvitationPage.form(secret, guest, visitor);
          return page(InvitationPage.of(frame, guest, visitor, form), model);
        })
        .orElseGet(() -> spent(secret, frame, model));
  }

  @PostMapping
  String accept(
      @PathVariable String secret,
      @AuthenticationPrincipal @Nullable SignedIn visitor,
      @RequestParam(defaultValue = "") String password,
      HttpServletRequest request,
      HttpServletResponse response,
      Frame frame,
      Model model,
      RedirectAttributes next) {
    Optional<Guest> found = guest(secret);
    if (found.isEmpty()) {
      return spent(secret, frame, model);
    }
    Guest guest = found.get();
    Optional<String> fault = fault(guest, visitor, password, request);
    if (fault.isPresent()) {
      Form form = InvitationPage.form(secret, guest, visitor).wrong("password", fault.get());
      return page(InvitationPage.of(frame, guest, visitor, form), model);
    }
    links.use(secret, Purpose.INVITATION, clock.instant());
    LoginId login = guests.join(guest, password);
    if (guest.way(visitor) != Guest.Way.SAY_YES) {
      reception.letIn(new SignedIn(login.value(), guest.email()), request, response);
    }
    String organisation = guest.organisation().name();
    Toast.done(msg("organisation.invitation.joined", organisation)).leaveFor(next);
    return "redirect:/" + guest.organisation().slug();
  }

  private Optional<String> fault(
      Guest guest, @Nullable SignedIn visitor, String password, HttpServletRequest request) {
    return switch (guest.way(visitor)) {
      case SAY_YES -> Optional.empty();
      case SIGN_IN -> reception.fault(guest.email(), password, request);
      case CHOOSE_PASSWORD ->
          passwords.fault(
              password, guest.person().name(), guest.email(), guest.organisation().name());
    };
  }

  private Optional<Guest> guest(String secret) {
    return links.look(secret, Purpose.INVITATION, clock.instant()).flatMap(guests::of);
  }

  private static String page(InvitationPage page, Model model) {
    model.addAttribute("page", page);
    return "organisation/invitation/show";
  }

  private String spent(String secret, Frame frame, Model model) {
    boolean isStillGood = links.look(secret, Purpose.INVITATION, clock.instant()).isPresent();
    Links.Fate fate = isStillGood ? Links.Fate.WITHDRAWN : links.fate(secret, Purpose.INVITATION);
    return SpentLink.show(frame, Purpose.INVITATION, fate, model);
  }
}
