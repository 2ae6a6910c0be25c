package dk.samdrift.app.allocation.key;

import static dk.samdrift.app.language.Messages.msg;

import dk.samdrift.app.allocation.Agreement;
import dk.samdrift.app.allocation.AgreementChange;
import dk.samdrift.app.allocation.AgreementDesk;
import dk.samdrift.app.allocation.Removal;
import dk.samdrift.app.cooperation.Crumbs;
import dk.samdrift.app.language.Formats;
import dk.samdrift.app.organisation.Insider;
import dk.samdrift.app.organisation.reach.Access;
import dk.samdrift.app.ui.Frame;
import dk.samdrift.app.ui.Parameters;
import dk.samdrift.app.ui.Toast;
import dk.samdrift.app.ui.form.Form;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A version of a key is taken back. */
@Controller
@RequestMapping("/{organisation}/cooperation/{cooperation}/allocation/keys/removals")
class KeyRemovalController {

  private final AgreementDesk desk;
  private final KeyTrying trying;
  private final FormerVersions former;

  KeyRemovalController(AgreementDesk desk, KeyTrying trying, FormerVersions former) {
    this.desk = desk;
    this.trying = trying;
    this.former = former;
  }

  /** The version that is meant. */
  private record Meant(Agreement now, String key, LocalDate from) {

    String intro() {
      return msg("allocation.key.remove.intro", key, Formats.fullDay(from));
    }
  }

  private Meant meant(Access access, String key, String from) {
    Agreement now = desk.agreement(access);
    return Parameters.day(from)
        .filter(day -> !Held.beginning(now, key, day).isEmpty())
        .map(day -> new Meant(now, key, day))
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }

  @GetMapping("/new")
  String ask(
      @RequestParam(defaultValue = "") String key,
      @RequestParam(defaultValue = "") String from,
      Insider insider,
      Access access,
      Frame frame,
      Model model) {
    Meant meant = meant(access, key, from);
    return show(
        form(meant, meant.now().version(), insider, access), meant, insider, access, frame, model);
  }

  @PostMapping
  String remove(
      @RequestParam(defaultValue = "") String key,
      @RequestParam(defaultValue = "") String from,
      @RequestParam(defaultValue = "0") int version,
      Insider insider,
      Access access,
      Frame frame,
      HttpServletRequest request,
      Model model,
      RedirectAttributes next) {
    Meant meant = meant(access, key, from);
    Removal removal = Removal.typed(request.getParameterMap());
    Form form =
        removal.check(form(meant, version, insider, access).filledWith(request.getParameterMap()));
    form = desk.open(form, Removal.TITLE, meant.from(), access);
    AgreementChange change =
        new AgreementChange(
            removal.decided().resolution(insider, desk.now()),
            Held.beginning(meant.now(), key, meant.from()),
            List.of());
    Optional<String> missed = AgreementDesk.missed(change.appliedTo(meant.now()), key);
    if (missed.isPresent()) {
      form = form.wrong(missed.get());
    }
    if (!form.errors().isEmpty()) {
      return show(form, meant, insider, access, frame, model);
    }
    String day = Formats.fullDay(meant.from());
    if (!desk.change(
        access,
        version,
        change,
        insider.actor(),
        "allocation.history.key-removed",
        List.of(key, day))) {
      Form torn =
          form(meant, meant.now().version(), insider, access)
              .filledWith(request.getParameterMap())
              .wrong(msg("allocation.meanwhile", meant.now().byName()));
      return show(torn, meant, insider, access, frame, model);
    }
    former.add(access.cooperation(), key, former(meant, change));
    Toast.done(msg("allocation.key.removed", key, day)).leaveFor(next);
    return "redirect:"
        + (AgreementDesk.begins(desk.agreement(access), key).isPresent()
            ? KeysPage.path(insider, access, key)
            : AgreementDesk.path(insider, access, "keys"));
  }

  /** The version as it stood until now. */
  private FormerVersion former(Meant meant, AgreementChange change) {
    Held held = Held.on(meant.now(), meant.key(), meant.from()).orElseThrow();
    Map<UUID, String> names = trying.names(meant.now());
    return new FormerVersion(
        meant.from(),
        KeyWords.kind(held.definition()),
        KeyPage.figures(held, id -> names.getOrDefault(id, "")),
        Held.beginning(meant.now(), meant.key(), meant.from()).getFirst().resolution(),
        change.resolution().id());
  }

  private static Form form(Meant meant, int seen, Insider insider, Access access) {
    String query =
        "?key=" + AgreementDesk.encoded(meant.key()) + "&from=" + meant.from() + "&version=" + seen;
    return Removal.form(
        AgreementDesk.path(insider, access, "keys/removals") + query,
        KeysPage.path(insider, access, meant.key()));
  }

  private static String show(
      Form form, Meant meant, Insider insider, Access access, Frame frame, Model model) {
    model.addAttribute(
        "frame",
        frame.titled(
            msg("allocation.key.remove", meant.key()),
            Crumbs.of(insider, access, KeysPage.link(insider, access))));
    model.addAttribute("form", form);
    model.addAttribute("intro", meant.intro());
    return "ui/formPage";
  }
}
