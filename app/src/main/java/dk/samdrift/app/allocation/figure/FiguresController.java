package dk.samdrift.app.allocation.figure;

import static dk.samdrift.app.language.Messages.msg;

import dk.samdrift.app.allocation.Agreement;
import dk.samdrift.app.allocation.Agreement.Figure;
import dk.samdrift.app.allocation.Agreement.Resolution;
import dk.samdrift.app.allocation.AgreementChange;
import dk.samdrift.app.allocation.AgreementDesk;
import dk.samdrift.app.allocation.Decided;
import dk.samdrift.app.allocation.RegisterFigures;
import dk.samdrift.app.allocation.RegisterMeasure;
import dk.samdrift.app.cooperation.Crumbs;
import dk.samdrift.app.cooperation.Participation;
import dk.samdrift.app.cooperation.Participations;
import dk.samdrift.app.language.Formats;
import dk.samdrift.app.organisation.Insider;
import dk.samdrift.app.organisation.Member;
import dk.samdrift.app.organisation.Members;
import dk.samdrift.app.organisation.reach.Access;
import dk.samdrift.app.ui.Frame;
import dk.samdrift.app.ui.Parameters;
import dk.samdrift.app.ui.Toast;
import dk.samdrift.app.ui.form.Form;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The figures of the members of a cooperation, and one that is stated or put right. */
@Controller
@RequestMapping("/{organisation}/cooperation/{cooperation}/allocation/figures")
class FiguresController {

  private final AgreementDesk desk;
  private final Participations participations;
  private final Members members;
  private final RegisterFigures register;

  FiguresController(
      AgreementDesk desk,
      Participations participations,
      Members members,
      RegisterFigures register) {
    this.desk = desk;
    this.participations = participations;
    this.members = members;
    this.register = register;
  }

  /** Those who take part or may, and those with a figure, by name. */
  private List<Member> members(Access access, Agreement now) {
    List<UUID> ids =
        Stream.concat(
                participations.now(List.of(access.cooperation())).stream()
                    .filter(one -> one.standing().isInside())
                    .map(Participation::member),
                now.figures().stream().map(Figure::member))
            .distinct()
            .toList();
    return members.get(ids).stream()
        .sorted(Comparator.comparing(Member::name).thenComparing(Member::id))
        .toList();
  }

  @GetMapping
  String list(Insider insider, Access access, Frame frame, Model model) {
    Agreement now = desk.agreement(access);
    List<Member> all = members(access, now);
    FiguresPage.Known known =
        new FiguresPage.Known(
            now,
            all,
            register.on(all.stream().map(Member::id).toList(), desk.today()),
            desk.today(),
            desk.firstOpen(access).orElse(LocalDate.MIN));
    model.addAttribute("page", FiguresPage.of(known, insider, access, frame));
    return "allocation/figure/list";
  }

  /** The figure that is put right; none for a new one. */
  static @Nullable Figure find(Agreement now, String member, String measure, String from) {
    Optional<LocalDate> day = Parameters.day(from);
    return now.figures().stream()
        .filter(one ->
            one.member().toString().equals(member)
                && one.measure().equals(measure)
                && one.from().equals(day.orElse(null)))
        .findFirst()
        .orElse(null);
  }

  @GetMapping("/edit")
  String ask(
      @RequestParam(defaultValue = "") String member,
      @RequestParam(defaultValue = "") String measure,
      @RequestParam(defaultValue = "") String from,
      Insider insider,
      Access access,
      Frame frame,
      Model model) {
    Agreement now = desk.agreement(access);
    Figure figure = find(now, member, measure, from);
    FigureForm begun = begun(now, figure, member, measure, access);
    Form form =
        begun
            .form(
                action(figure, now.version(), insider, access),
                cancel(insider, access),
                now,
                members(access, now))
            .beganWith(begun.values());
    return show(form, insider, access, frame, model);
  }

  private FigureForm begun(
      Agreement now, @Nullable Figure figure, String member, String measure, Access access) {
    LocalDate usual = desk.firstOpen(access).orElse(desk.today().withDayOfYear(1));
    return figure == null
        ? FigureForm.begun(member, RegisterMeasure.words(measure).isEmpty() ? "" : measure, usual)
        : FigureForm.of(figure, AgreementDesk.resolution(now, figure.resolution()));
  }

  @PostMapping
  String save(
      @RequestParam(defaultValue = "") String wasMember,
      @RequestParam(defaultValue = "") String wasMeasure,
      @RequestParam(defaultValue = "") String was,
      @RequestParam(defaultValue = "0") int version,
      Insider insider,
      Access access,
      Frame frame,
      HttpServletRequest request,
      Model model,
      RedirectAttributes next) {
    Agreement now = desk.agreement(access);
    Figure before = find(now, wasMember, wasMeasure, was);
    FigureForm typed = FigureForm.typed(request.getParameterMap());
    Form form = checked(typed, now, before, version, insider, access, request);
    if (!form.errors().isEmpty()) {
      return show(form, insider, access, frame, model);
    }
    Resolution resolution =
        Decided.typed(request.getParameterMap()).resolution(insider, desk.now());
    AgreementChange change =
        new AgreementChange(
            resolution,
            before == null ? List.of() : List.of(before),
            List.of(typed.figure(members(access, now), resolution)));
    String measure = RegisterMeasure.words(typed.measure());
    String day = Formats.fullDay(typed.from().orElseThrow());
    if (!desk.change(
        access,
        version,
        change,
        insider.actor(),
        "allocation.history.figure",
        List.of(measure, day))) {
      Form torn =
          checked(typed, now, before, now.version(), insider, access, request)
              .changedMeanwhile(
                  begun(now, before, typed.get("member"), typed.get("measure"), access).values())
              .wrong(msg("allocation.meanwhile", now.byName()));
      return show(torn, insider, access, frame, model);
    }
    Toast.done(msg("allocation.figure.saved", measure, day)).leaveFor(next);
    return "redirect:" + cancel(insider, access);
  }

  private Form checked(
      FigureForm typed,
      Agreement now,
      @Nullable Figure before,
      int version,
      Insider insider,
      Access access,
      HttpServletRequest request) {
    List<Member> all = members(access, now);
    Form form =
        typed
            .form(action(before, version, insider, access), cancel(insider, access), now, all)
            .beganAs(request.getParameterMap());
    Form checked =
        Decided.typed(request.getParameterMap()).check(typed.check(form, now, all, before));
    LocalDate first =
        Stream.of(typed.from(), Optional.ofNullable(before).map(Figure::from))
            .flatMap(Optional::stream)
            .min(LocalDate::compareTo)
            .orElse(LocalDate.MAX);
    return checked.field("from").isWrong() ? checked : desk.open(checked, "from", first, access);
  }

  private static String action(
      @Nullable Figure before, int version, Insider insider, Access access) {
    String action = cancel(insider, access) + "?version=" + version;
    return before == null
        ? action
        : action
            + "&wasMember="
            + before.member()
            + "&wasMeasure="
            + AgreementDesk.encoded(before.measure())
            + "&was="
            + before.from();
  }

  private static String cancel(Insider insider, Access access) {
    return AgreementDesk.path(insider, access, "figures");
  }

  private static String show(Form form, Insider insider, Access access, Frame frame, Model model) {
    model.addAttribute(
        "frame",
        frame.titled(
            msg("allocation.figure.add"),
            Crumbs.of(insider, access, FiguresPage.link(insider, access))));
    model.addAttribute("form", form);
    return "ui/formPage";
  }
}
