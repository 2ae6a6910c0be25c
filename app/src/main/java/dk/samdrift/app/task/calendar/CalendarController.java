package dk.samdrift.app.task.calendar;

import static dk.samdrift.app.language.Messages.msg;

import dk.samdrift.app.history.History;
import dk.samdrift.app.history.Subject;
import dk.samdrift.app.identity.AccessKeys;
import dk.samdrift.app.language.Formats;
import dk.samdrift.app.mail.PublicAddress;
import dk.samdrift.app.organisation.Insider;
import dk.samdrift.app.task.SeenTask;
import dk.samdrift.app.ui.Action;
import dk.samdrift.app.ui.Confirm;
import dk.samdrift.app.ui.Frame;
import dk.samdrift.app.ui.Link;
import dk.samdrift.app.ui.Notice;
import dk.samdrift.app.ui.Tag;
import dk.samdrift.app.ui.Toast;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A private link to the visitor's calendar: made, replaced, closed. */
@Controller
@RequestMapping("/{organisation}/task/calendar")
class CalendarController {

  private final Feeds feeds;
  private final AccessKeys keys;
  private final PublicAddress address;
  private final History history;
  private final Clock clock;

  CalendarController(
      Feeds feeds, AccessKeys keys, PublicAddress address, History history, Clock clock) {
    this.feeds = feeds;
    this.keys = keys;
    this.address = address;
    this.history = history;
    this.clock = clock;
  }

  @GetMapping
  String show(Insider insider, Frame frame, Model model) {
    return page("", insider, frame, model);
  }

  /** The link is shown in the answer itself: whatever carried it further would have to keep it. */
  @PostMapping
  String make(Insider insider, Frame frame, Model model) {
    String secret =
        keys.make(insider.organisation(), feeds.make(insider.person(), clock.instant()));
    note("task.history.feed-made", insider);
    return page(address.of("/calendar/" + secret + ".ics"), insider, frame, model);
  }

  @GetMapping("/withdrawals/new")
  String askToWithdraw(Insider insider, Frame frame, Model model) {
    Link up = new Link(msg("task.calendar"), path(insider));
    model.addAttribute("frame", frame.titled(msg("task.calendar.withdraw"), up));
    model.addAttribute("confirm", withdrawing(insider));
    return "ui/confirmPage";
  }

  @PostMapping("/withdrawals")
  String withdraw(Insider insider, RedirectAttributes next) {
    if (feeds.withdraw(insider.person(), clock.instant())) {
      note("task.history.feed-withdrawn", insider);
    }
    Toast.done(msg("task.calendar.withdrawn")).leaveFor(next);
    return "redirect:" + path(insider);
  }

  private String page(String link, Insider insider, Frame frame, Model model) {
    Optional<Instant> since = feeds.openSince(insider.person());
    Notice notice =
        link.isEmpty()
            ? since
                .map(moment ->
                    new Notice(
                        Tag.good(msg("task.calendar.open")),
                        msg("task.calendar.open.since", Formats.moment(moment)),
                        new Action.Ask(
                            msg("task.calendar.withdraw"),
                            withdrawing(insider),
                            Action.Weight.PLAIN)))
                .orElse(null)
            : new Notice(Tag.warn(msg("task.calendar.once")), msg("task.calendar.once.next"), null);
    Action make =
        new Action.Post(
            msg(since.isEmpty() ? "task.calendar.make" : "task.calendar.replace"),
            path(insider),
            Map.of(),
            since.isEmpty() ? Action.Weight.MAIN : Action.Weight.PLAIN);
    model.addAttribute(
        "page",
        new CalendarPage(
            frame.titled(msg("task.calendar"), new Link(msg("task.mine"), SeenTask.list(insider))),
            notice,
            link,
            link.isEmpty() ? make : Action.main(msg("task.calendar.copied"), path(insider))));
    return "task/calendar/show";
  }

  private static Confirm withdrawing(Insider insider) {
    String path = path(insider);
    return new Confirm(
        "withdraw-calendar",
        msg("task.calendar.withdraw.ask"),
        msg("task.calendar.withdraw.consequence"),
        new Action.Post(
            msg("task.calendar.withdraw"), path + "/withdrawals", Map.of(), Action.Weight.DANGER),
        path + "/withdrawals/new",
        path);
  }

  private void note(String key, Insider insider) {
    history.note(insider.actor(), key, List.of(), Subject.of("person", insider.person().value()));
  }

  private static String path(Insider insider) {
    return SeenTask.list(insider) + "/calendar";
  }
}
