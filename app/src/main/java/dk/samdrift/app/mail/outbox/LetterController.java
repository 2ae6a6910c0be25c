package dk.samdrift.app.mail.outbox;

import static dk.samdrift.app.language.Messages.msg;

import dk.samdrift.app.history.Actor;
import dk.samdrift.app.history.History;
import dk.samdrift.app.history.Subject;
import dk.samdrift.app.language.Refused;
import dk.samdrift.app.mail.LetterId;
import dk.samdrift.app.mail.Outbox;
import dk.samdrift.app.mail.OutboxLetter;
import dk.samdrift.app.mail.OutboxLetters;
import dk.samdrift.app.ui.Frame;
import dk.samdrift.app.ui.Link;
import dk.samdrift.app.ui.Toast;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One letter: what it says, what became of it, sending it again. */
@Controller
@RequestMapping("/{organisation}/mail/{letter}")
class LetterController {

  private final Outbox outbox;
  private final OutboxLetters letters;
  private final History history;

  LetterController(Outbox outbox, OutboxLetters letters, History history) {
    this.outbox = outbox;
    this.letters = letters;
    this.history = history;
  }

  @GetMapping
  String show(
      @PathVariable String organisation, @PathVariable LetterId letter, Frame frame, Model model) {
    return show(organisation, get(letter, false), frame, model);
  }

  /** Shows what is secret. Whoever looks is in the history, for the link lets somebody in. */
  @PostMapping("/openings")
  String open(
      @PathVariable String organisation,
      @PathVariable LetterId letter,
      Actor actor,
      Frame frame,
      Model model) {
    OutboxLetter opened = get(letter, true);
    if (opened.isSecret() && opened.text().isPresent()) {
      note(actor, "mail.history.opened", opened);
    }
    return show(organisation, opened, frame, model);
  }

  @GetMapping("/sendings/new")
  String ask(
      @PathVariable String organisation, @PathVariable LetterId letter, Frame frame, Model model) {
    OutboxLetter again = get(letter, false);
    String path = OutboxPage.path(organisation) + "/" + letter;
    Link list = new Link(msg("mail.outbox"), OutboxPage.path(organisation));
    model.addAttribute(
        "frame", frame.titled(msg("mail.again"), list, new Link(again.subject(), path)));
    model.addAttribute("confirm", LetterPage.confirm(path, again));
    return "ui/confirmPage";
  }

  @PostMapping("/sendings")
  String again(
      @PathVariable String organisation,
      @PathVariable LetterId letter,
      Actor actor,
      RedirectAttributes next) {
    outbox.again(letter);
    note(actor, "mail.history.again", get(letter, false));
    Toast.done(msg("mail.again.done")).leaveFor(next);
    return "redirect:" + OutboxPage.path(organisation) + "/" + letter;
  }

  private OutboxLetter get(LetterId id, boolean opensSecrets) {
    return letters.byId(id, opensSecrets).orElseThrow(() -> new Refused("mail.letter-unknown"));
  }

  private void note(Actor actor, String key, OutboxLetter letter) {
    history.note(
        actor,
        key,
        List.of(letter.subject(), letter.to()),
        Subject.of("letter", letter.id().value()));
  }

  private String show(String organisation, OutboxLetter letter, Frame frame, Model model) {
    model.addAttribute(
        "page",
        LetterPage.of(
            frame, organisation, letter, letters.attempts(letter.id()), outbox.hasServer()));
    return "mail/outbox/show";
  }
}
