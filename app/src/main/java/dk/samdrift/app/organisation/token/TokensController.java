package dk.samdrift.app.organisation.token;

import static dk.samdrift.app.language.Messages.msg;

import dk.samdrift.app.history.History;
import dk.samdrift.app.history.Subject;
import dk.samdrift.app.identity.AccessKeys;
import dk.samdrift.app.language.Formats;
import dk.samdrift.app.organisation.Insider;
import dk.samdrift.app.ui.Action;
import dk.samdrift.app.ui.Frame;
import dk.samdrift.app.ui.Link;
import dk.samdrift.app.ui.Notice;
import dk.samdrift.app.ui.Tag;
import dk.samdrift.app.ui.Toast;
import dk.samdrift.app.ui.form.Form;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Lets programs in, and shows them out again. */
@Controller
@RequestMapping("/{organisation}/organisation/tokens")
class TokensController {

  private final AccessTokens tokens;
  private final AccessKeys keys;
  private final History history;
  private final Clock clock;

  TokensController(AccessTokens tokens, AccessKeys keys, History history, Clock clock) {
    this.tokens = tokens;
    this.keys = keys;
    this.history = history;
    this.clock = clock;
  }

  @GetMapping
  String list(Insider insider, Frame frame, Model model) {
    model.addAttribute("page", TokensPage.of(frame, insider, tokens.all(), Formats.today(clock)));
    return "organisation/token/list";
  }

  @GetMapping("/new")
  String ask(Insider insider, Frame frame, Model model) {
    return form(
        TokenForm.empty(Formats.today(clock)).form(TokensPage.path(insider)),
        insider,
        frame,
        model);
  }

  /**
   * The secret is shown in the answer itself: whatever carried it further would have to keep it.
   */
  @PostMapping
  String make(Insider insider, Frame frame, HttpServletRequest request, Model model) {
    LocalDate today = Formats.today(clock);
    TokenForm typed = TokenForm.typed(request.getParameterMap());
    Form form = typed.check(typed.form(TokensPage.path(insider)), tokens.all(), today);
    if (!form.errors().isEmpty()) {
      return form(form, insider, frame, model);
    }
    AccessToken made = typed.token(insider.actor(), clock.instant());
    tokens.add(made);
    String secret = keys.make(insider.organisation(), made.id());
    note("organisation.history.token-made", made, insider);
    Link up = new Link(msg("organisation.tokens"), TokensPage.path(insider));
    model.addAttribute("frame", frame.titled(msg("organisation.token.new", made.program()), up));
    model.addAttribute(
        "notice",
        new Notice(
            Tag.warn(msg("organisation.token.once")), msg("organisation.token.once.next"), null));
    model.addAttribute("secret", secret);
    model.addAttribute(
        "on", Action.main(msg("organisation.token.copied"), TokensPage.path(insider)));
    return "organisation/token/made";
  }

  @GetMapping("/{token}/withdrawals/new")
  String askToWithdraw(@PathVariable UUID token, Insider insider, Frame frame, Model model) {
    AccessToken one = tokens.byId(token).orElseThrow();
    Link up = new Link(msg("organisation.tokens"), TokensPage.path(insider));
    model.addAttribute("frame", frame.titled(msg("organisation.token.withdraw"), up));
    model.addAttribute("confirm", TokensPage.confirm(one, insider));
    return "ui/confirmPage";
  }

  @PostMapping("/{token}/withdrawals")
  String withdraw(@PathVariable UUID token, Insider insider, RedirectAttributes next) {
    AccessToken one = tokens.byId(token).orElseThrow();
    if (tokens.withdraw(token, clock.instant())) {
      note("organisation.history.token-withdrawn", one, insider);
    }
    Toast.done(msg("organisation.token.withdraw.done", one.program())).leaveFor(next);
    return "redirect:" + TokensPage.path(insider);
  }

  private void note(String key, AccessToken token, Insider insider) {
    history.note(insider.actor(), key, List.of(token.program()), Subject.of("token", token.id()));
  }

  private static String form(Form form, Insider insider, Frame frame, Model model) {
    Link up = new Link(msg("organisation.tokens"), TokensPage.path(insider));
    model.addAttribute("frame", frame.titled(msg("organisation.token.add"), up));
    model.addAttribute("form", form);
    model.addAttribute("intro", msg("organisation.token.intro"));
    return "ui/formPage";
  }
}
