package dk.samdrift.app.allocation.rule;

import static dk.samdrift.app.language.Messages.msg;

import dk.samdrift.app.allocation.Agreement;
import dk.samdrift.app.allocation.Agreement.Resolution;
import dk.samdrift.app.allocation.Agreement.Rule;
import dk.samdrift.app.allocation.AgreementChange;
import dk.samdrift.app.allocation.AgreementDesk;
import dk.samdrift.app.allocation.Decided;
import dk.samdrift.app.allocation.Ground;
import dk.samdrift.app.allocation.Trials;
import dk.samdrift.app.allocation.account.SharedNumbers;
import dk.samdrift.app.allocation.account.SharedNumbers.Shared;
import dk.samdrift.app.cooperation.Crumbs;
import dk.samdrift.app.language.Formats;
import dk.samdrift.app.organisation.Insider;
import dk.samdrift.app.organisation.reach.Access;
import dk.samdrift.app.ui.Frame;
import dk.samdrift.app.ui.Parameters;
import dk.samdrift.app.ui.Toast;
import dk.samdrift.app.ui.form.Form;
import dk.samdrift.app.ui.table.Sort;
import dk.samdrift.app.ui.table.TableQuery;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The rules of a cooperation, and one that is new or put right. */
@Controller
@RequestMapping("/{organisation}/cooperation/{cooperation}/allocation/rules")
class RulesController {

  private final AgreementDesk desk;
  private final Trials trials;
  private final SharedNumbers shared;

  RulesController(AgreementDesk desk, Trials trials, SharedNumbers shared) {
    this.desk = desk;
    this.trials = trials;
    this.shared = shared;
  }

  @GetMapping
  String list(
      @RequestParam(defaultValue = "") String account,
      Insider insider,
      Access access,
      Frame frame,
      HttpServletRequest request,
      Model model) {
    Agreement agreement = desk.agreement(access);
    String tried = account.strip();
    List<Shared> accounts = shared.of(desk.cooperation(access));
    Set<String> numbers =
        Stream.concat(accounts.stream().map(Shared::number), Stream.of(tried))
            .filter(one -> !one.isEmpty())
            .collect(Collectors.toSet());
    Ground ground = trials.ground(desk.cooperation(access), desk.today());
    TableQuery query =
        TableQuery.of(
            AgreementDesk.path(insider, access, "rules"),
            request.getParameterMap(),
            RulesPage.COLUMNS,
            Sort.ascending("account"));
    RulesPage.Known known =
        new RulesPage.Known(
            agreement,
            desk.today(),
            desk.firstOpen(access).orElse(LocalDate.MIN),
            query,
            tried,
            trials.rulings(ground, agreement, numbers),
            accounts);
    model.addAttribute("page", RulesPage.of(known, insider, access, frame));
    return "allocation/rule/list";
  }

  /** The rule that is put right; none for a new one. */
  static @Nullable Rule find(Agreement now, String account, String from) {
    Optional<LocalDate> day = Parameters.day(from);
    return now.rules().stream()
        .filter(one -> one.account().equals(account) && one.from().equals(day.orElse(null)))
        .findFirst()
        .orElse(null);
  }

  @GetMapping("/edit")
  String ask(
      @RequestParam(defaultValue = "") String account,
      @RequestParam(defaultValue = "") String from,
      Insider insider,
      Access access,
      Frame frame,
      Model model) {
    Agreement now = desk.agreement(access);
    Rule rule = find(now, account, from);
    RuleForm begun = begun(now, rule, account, access);
    Form form =
        begun
            .form(action(rule, now.version(), insider, access), cancel(insider, access), now)
            .beganWith(begun.values());
    return show(form, rule, insider, access, frame, model);
  }

  private RuleForm begun(Agreement now, @Nullable Rule rule, String account, Access access) {
    LocalDate usual = desk.firstOpen(access).orElse(desk.today().withDayOfYear(1));
    LocalDate first =
        now.keys().stream().map(Agreement.Key::from).min(LocalDate::compareTo).orElse(usual);
    return rule == null
        ? RuleForm.begun(account, first.isAfter(usual) ? first : usual)
        : RuleForm.of(rule, AgreementDesk.resolution(now, rule.resolution()));
  }

  @PostMapping
  String save(
      @RequestParam(defaultValue = "") String wasAccount,
      @RequestParam(defaultValue = "") String was,
      @RequestParam(defaultValue = "0") int version,
      Insider insider,
      Access access,
      Frame frame,
      HttpServletRequest request,
      Model model,
      RedirectAttributes next) {
    Agreement now = desk.agreement(access);
    Rule before = find(now, wasAccount, was);
    RuleForm typed = RuleForm.typed(request.getParameterMap());
    Decided decided = Decided.typed(request.getParameterMap());
    Form form = checked(typed, decided, now, before, version, insider, access, request);
    if (!form.errors().isEmpty()) {
      return show(form, before, insider, access, frame, model);
    }
    Resolution resolution = decided.resolution(insider, desk.now());
    AgreementChange change =
        new AgreementChange(
            resolution,
            before == null ? List.of() : List.of(before),
            List.of(typed.rule(resolution)));
    String day = Formats.fullDay(typed.from().orElseThrow());
    if (!desk.change(
        access,
        version,
        change,
        insider.actor(),
        "allocation.history.rule",
        List.of(typed.get("account"), typed.get("key"), day))) {
      Form torn =
          checked(typed, decided, now, before, now.version(), insider, access, request)
              .changedMeanwhile(begun(now, before, typed.get("account"), access).values())
              .wrong(msg("allocation.meanwhile", now.byName()));
      return show(torn, before, insider, access, frame, model);
    }
    Toast.done(msg("allocation.rule.saved", typed.get("account"), day)).leaveFor(next);
    return "redirect:" + cancel(insider, access);
  }

  private Form checked(
      RuleForm typed,
      Decided decided,
      Agreement now,
      @Nullable Rule before,
      int version,
      Insider insider,
      Access access,
      HttpServletRequest request) {
    Form form =
        typed
            .form(action(before, version, insider, access), cancel(insider, access), now)
            .beganAs(request.getParameterMap());
    Form checked = decided.check(typed.check(form, now, before));
    LocalDate first =
        Stream.of(typed.from(), Optional.ofNullable(before).map(Rule::from))
            .flatMap(Optional::stream)
            .min(LocalDate::compareTo)
            .orElse(LocalDate.MAX);
    return checked.field("from").isWrong() ? checked : desk.open(checked, "from", first, access);
  }

  private static String action(@Nullable Rule before, int version, Insider insider, Access access) {
    String action = cancel(insider, access) + "?version=" + version;
    return before == null
        ? action
        : action
            + "&wasAccount="
            + AgreementDesk.encoded(before.account())
            + "&was="
            + before.from();
  }

  private static String cancel(Insider insider, Access access) {
    return AgreementDesk.path(insider, access, "rules");
  }

  private static String show(
      Form form, @Nullable Rule rule, Insider insider, Access access, Frame frame, Model model) {
    String title =
        rule == null
            ? msg("allocation.rule.add")
            : msg("allocation.rule.correct.of", rule.account());
    model.addAttribute(
        "frame", frame.titled(title, Crumbs.of(insider, access, RulesPage.link(insider, access))));
    model.addAttribute("form", form);
    return "ui/formPage";
  }
}
