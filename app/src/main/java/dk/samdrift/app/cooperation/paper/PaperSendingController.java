package dk.samdrift.app.cooperation.paper;

import static dk.samdrift.app.language.Messages.msg;

import dk.samdrift.app.organisation.Insider;
import dk.samdrift.app.organisation.reach.Access;
import dk.samdrift.app.ui.Confirm;
import dk.samdrift.app.ui.Frame;
import dk.samdrift.app.ui.Toast;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The newest version, handed in to those who approve it, or taken back. */
@Controller
@RequestMapping("/{organisation}/cooperation/{cooperation}/paper/{deliverable}")
class PaperSendingController {

  private final PaperPlaces places;
  private final PaperWriting writing;
  private final Papers papers;

  PaperSendingController(PaperPlaces places, PaperWriting writing, Papers papers) {
    this.places = places;
    this.writing = writing;
    this.papers = papers;
  }

  @GetMapping("/submissions/new")
  String askToSend(
      @PathVariable UUID cooperation,
      @PathVariable String deliverable,
      Access access,
      Insider insider,
      Frame frame,
      Model model) {
    PaperPlace place = approved(cooperation, deliverable, access);
    return ask(PaperConfirm.send(place, newest(place), insider), place, insider, frame, model);
  }

  @PostMapping("/submissions")
  String send(
      @PathVariable UUID cooperation,
      @PathVariable String deliverable,
      @RequestParam int version,
      Access access,
      Insider insider,
      RedirectAttributes next) {
    PaperPlace place = approved(cooperation, deliverable, access);
    writing.send(place, version, insider.actor());
    Toast.done(msg("cooperation.paper.send.done", Integer.toString(version))).leaveFor(next);
    return "redirect:" + place.path(insider);
  }

  @GetMapping("/withdrawals/new")
  String askToWithdraw(
      @PathVariable UUID cooperation,
      @PathVariable String deliverable,
      Access access,
      Insider insider,
      Frame frame,
      Model model) {
    PaperPlace place = approved(cooperation, deliverable, access);
    return ask(PaperConfirm.withdraw(place, newest(place), insider), place, insider, frame, model);
  }

  @PostMapping("/withdrawals")
  String withdraw(
      @PathVariable UUID cooperation,
      @PathVariable String deliverable,
      @RequestParam int version,
      Access access,
      Insider insider,
      RedirectAttributes next) {
    PaperPlace place = approved(cooperation, deliverable, access);
    writing.withdraw(place, version, insider);
    Toast.done(
            msg(
                "cooperation.paper.withdraw.done",
                Integer.toString(version),
                Integer.toString(version + 1)))
        .leaveFor(next);
    return "redirect:" + place.path(insider);
  }

  /** One that somebody is asked to say yes to. */
  private PaperPlace approved(UUID cooperation, String deliverable, Access access) {
    PaperPlace place = places.writable(cooperation, deliverable, access);
    if (!place.isApproved()) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    return place;
  }

  private Paper newest(PaperPlace place) {
    List<Paper> versions = papers.of(place.cooperation().id(), place.deliverable().id());
    if (versions.isEmpty()) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    return versions.getFirst();
  }

  private static String ask(
      Confirm confirm, PaperPlace place, Insider insider, Frame frame, Model model) {
    model.addAttribute("frame", place.frame(frame, insider, confirm.yes().text()));
    model.addAttribute("confirm", confirm);
    return "ui/confirmPage";
  }
}
