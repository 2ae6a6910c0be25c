package dk.samdrift.app.allocation.key;

import static dk.samdrift.app.language.Messages.msg;

import dk.samdrift.app.allocation.Agreement;
import dk.samdrift.app.allocation.AgreementChange;
import dk.samdrift.app.allocation.AgreementDesk;
import dk.samdrift.app.allocation.Decided;
import dk.samdrift.app.allocation.Ground;
import dk.samdrift.app.allocation.Trial;
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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A new key, a new version of one, or one that is put right: tried before it is saved. */
@Controller
@RequestMapping("/{organisation}/cooperation/{cooperation}/allocation/keys")
class KeyVersionController {

  private final AgreementDesk desk;
  private final KeyTrying trying;

  KeyVersionController(AgreementDesk desk, KeyTrying trying) {
    this.desk = desk;
    this.trying = trying;
  }

  /**
   * What a form is about.
   *
   * @param key none when it is a new one
   * @param was the day of the version that is put right; none for a new one
   * @param seen the version of the agreement that was seen
   */
  private record About(@Nullable String key, @Nullable LocalDate was, int seen) {}

  /** A form that was filled in, and what would come of it. */
  private record Tried(
      Form form,
      Optional<AgreementChange> change,
      KeyForm typed,
      KeyForm.Choices choices,
      Preview preview) {}

  @GetMapping("/version")
  String ask(
      @RequestParam(defaultValue = "") String key,
      @RequestParam(defaultValue = "") String from,
      @RequestParam(defaultValue = "") String kind,
      @RequestParam(defaultValue = "") String name,
      @RequestParam(defaultValue = "") String measure,
      Insider insider,
      Access access,
      Frame frame,
      Model model) {
    Agreement now = desk.agreement(access);
    About about = about(now, key, from, now.version());
    KeyForm begun = begun(now, about, access);
    if (about.key() == null && KeysPage.isKind(kind)) {
      Map<String, String> values = new HashMap<>(begun.values());
      values.putAll(Map.of("kind", kind, "key", name, "measure", measure));
      begun = new KeyForm(null, values);
    }
    Tried tried = tried(begun, about, now, insider, access);
    KeyForm.Choices choices = tried.choices();
    Form plain =
        begun
            .form(action(about, insider, access), cancel(about, insider, access), choices)
            .beganWith(begun.values());
    Preview preview = begun.kind().isEmpty() ? Preview.wrong(List.of()) : tried.preview();
    return show(
        new Tried(plain, Optional.empty(), begun, choices, preview),
        about,
        insider,
        access,
        frame,
        model);
  }

  @PostMapping("/previews")
  String preview(
      @RequestParam(defaultValue = "") String key,
      @RequestParam(defaultValue = "") String was,
      @RequestParam(defaultValue = "0") int version,
      @RequestParam(defaultValue = "false") boolean isNew,
      Insider insider,
      Access access,
      Frame frame,
      HttpServletRequest request,
      Model model) {
    Agreement now = desk.agreement(access);
    About about = about(now, isNew ? "" : key, was, version);
    KeyForm typed = KeyForm.typed(about.key(), request.getParameterMap());
    Tried tried = tried(typed, about, now, insider, access);
    Form form = tried.form().beganAs(request.getParameterMap());
    return show(
        new Tried(form, tried.change(), typed, tried.choices(), tried.preview()),
        about,
        insider,
        access,
        frame,
        model);
  }

  @PostMapping("/versions")
  String save(
      @RequestParam(defaultValue = "") String key,
      @RequestParam(defaultValue = "") String was,
      @RequestParam(defaultValue = "0") int version,
      @RequestParam(defaultValue = "false") boolean isNew,
      Insider insider,
      Access access,
      Frame frame,
      HttpServletRequest request,
      Model model,
      RedirectAttributes next) {
    Agreement now = desk.agreement(access);
    About about = about(now, isNew ? "" : key, was, version);
    KeyForm typed = KeyForm.typed(about.key(), request.getParameterMap());
    Tried tried = tried(typed, about, now, insider, access);
    Form form = decided(request).check(tried.form()).beganAs(request.getParameterMap());
    if (!form.errors().isEmpty() || tried.change().isEmpty()) {
      return show(with(tried, form), about, insider, access, frame, model);
    }
    String from = Formats.fullDay(typed.from().orElseThrow());
    if (!desk.change(
        access,
        version,
        tried.change().get(),
        insider.actor(),
        "allocation.history.key",
        List.of(typed.name(), from))) {
      About again = new About(about.key(), about.was(), now.version());
      Form torn =
          typed
              .form(action(again, insider, access), cancel(again, insider, access), tried.choices())
              .beganAs(request.getParameterMap())
              .changedMeanwhile(begun(now, again, access).values())
              .wrong(msg("allocation.meanwhile", now.byName()));
      return show(with(tried, torn), again, insider, access, frame, model);
    }
    Toast.done(msg("allocation.key.saved", typed.name(), from)).leaveFor(next);
    return "redirect:" + KeysPage.path(insider, access, typed.name());
  }

  private static Tried with(Tried tried, Form form) {
    return new Tried(form, tried.change(), tried.typed(), tried.choices(), tried.preview());
  }

  private static Decided decided(HttpServletRequest request) {
    return Decided.typed(request.getParameterMap());
  }

  private About about(Agreement now, String key, String day, int seen) {
    if (key.isEmpty()) {
      return new About(null, null, seen);
    }
    Optional<LocalDate> was =
        Parameters.day(day).filter(one -> !Held.beginning(now, key, one).isEmpty());
    if (AgreementDesk.begins(now, key).isEmpty()) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    return new About(key, was.orElse(null), seen);
  }

  /** What the form begins with. */
  private KeyForm begun(Agreement now, About about, Access access) {
    String key = about.key();
    LocalDate usual = desk.firstOpen(access).orElse(desk.today().withDayOfYear(1));
    if (key == null) {
      return KeyForm.of(null, null, usual, Map.of());
    }
    LocalDate was = about.was();
    if (was != null) {
      Agreement.Resolution resolution =
          AgreementDesk.resolution(now, Held.beginning(now, key, was).getFirst().resolution());
      return KeyForm.of(
          key,
          Held.on(now, key, was).orElse(null),
          was,
          Map.of(
              "title", resolution.title(),
              "decidedBy", resolution.decidedBy(),
              "decidedOn", resolution.decidedOn().toString()));
    }
    LocalDate newest = Held.days(now, key).getFirst();
    LocalDate next = desk.today().plusYears(1).withDayOfYear(1);
    return KeyForm.of(
        key,
        Held.on(now, key, newest).orElse(null),
        next.isAfter(newest) ? next : newest.plusYears(1),
        Map.of());
  }

  private Tried tried(KeyForm typed, About about, Agreement now, Insider insider, Access access) {
    Ground ground = trying.ground(access, typed.from().orElse(desk.today()));
    KeyForm.Choices choices = new KeyForm.Choices(ground, now);
    Form empty =
        typed.form(action(about, insider, access), cancel(about, insider, access), choices);
    KeyCheck check = new KeyCheck(typed, choices, empty).words(about.was());
    Optional<AgreementChange> change =
        KeyRows.change(
            typed,
            choices,
            new Decided(typed.get("title"), typed.get("decidedBy"), typed.get("decidedOn"))
                .resolution(insider, desk.now()),
            about.was());
    Form form = check.form();
    if (change.isPresent() && !form.field("from").isWrong()) {
      form = desk.open(form, "from", change.get().first().orElse(LocalDate.MAX), access);
    }
    if (!form.errors().isEmpty() || change.isEmpty()) {
      return new Tried(form, change, typed, choices, Preview.wrong(form.errors()));
    }
    Agreement changed = change.get().appliedTo(now);
    Optional<String> missed = AgreementDesk.missed(changed, typed.name());
    Trial trial = trying.divide(ground, changed, typed.name());
    form = check.trial(trial).form();
    if (missed.isPresent()) {
      form = form.wrong("from", missed.get());
    }
    Preview preview =
        form.errors().isEmpty()
            ? trying.compare(ground, now, changed, typed.name(), trial)
            : Preview.wrong(form.errors());
    return new Tried(form, change, typed, choices, preview);
  }

  private static String action(About about, Insider insider, Access access) {
    return AgreementDesk.path(insider, access, "keys/versions") + query(about);
  }

  private static String query(About about) {
    String key = about.key();
    String query = "?version=" + about.seen();
    if (key == null) {
      return query + "&isNew=true";
    }
    LocalDate was = about.was();
    return query + "&key=" + AgreementDesk.encoded(key) + (was == null ? "" : "&was=" + was);
  }

  private static String cancel(About about, Insider insider, Access access) {
    String key = about.key();
    return key == null
        ? AgreementDesk.path(insider, access, "keys")
        : KeysPage.path(insider, access, key);
  }

  private static String show(
      Tried tried, About about, Insider insider, Access access, Frame frame, Model model) {
    String title =
        about.key() == null
            ? msg("allocation.key.add")
            : about.was() == null
                ? msg("allocation.key.new-version.of", about.key())
                : msg("allocation.key.correct.of", about.key());
    model.addAttribute(
        "page",
        new KeyFormPage(
            frame.titled(title, Crumbs.of(insider, access, KeysPage.link(insider, access))),
            tried.form(),
            tried.typed().groups(tried.choices()),
            Decided.FIELDS,
            AgreementDesk.path(insider, access, "keys/previews") + query(about),
            tried.preview()));
    return "allocation/key/form";
  }
}
