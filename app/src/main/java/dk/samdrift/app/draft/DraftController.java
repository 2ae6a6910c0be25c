package dk.samdrift.app.draft;

import static dk.samdrift.app.language.Messages.msg;

import dk.samdrift.app.organisation.Insider;
import dk.samdrift.app.ui.Tag;
import dk.samdrift.app.ui.Toast;
import dk.samdrift.app.ui.form.Drafting;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Keeps what is being typed, and throws it away. */
@Controller
@RequestMapping("/{organisation}/draft")
class DraftController {

  private final Drafts drafts;
  private final Clock clock;

  DraftController(Drafts drafts, Clock clock) {
    this.drafts = drafts;
    this.clock = clock;
  }

  @PostMapping
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void keep(Insider insider, HttpServletRequest request) {
    Typed typed =
        Typed.in(request)
            .filter(one -> one.place().belongsTo(insider))
            .orElseThrow(DraftController::unclear);
    drafts.keep(typed, clock.instant());
  }

  @PostMapping("/discardings")
  String discard(
      @RequestParam(name = Drafting.MARK, defaultValue = "") String mark,
      Insider insider,
      RedirectAttributes next) {
    DraftPlace place =
        DraftPlace.of(mark)
            .filter(one -> one.belongsTo(insider))
            .orElseThrow(DraftController::unclear);
    drafts.forget(place);
    Tag tag = Tag.neutral(msg("draft.discarded.tag"));
    new Toast(tag, msg("draft.discarded"), null).leaveFor(next);
    return "redirect:" + place.page();
  }

  private static ResponseStatusException unclear() {
    return new ResponseStatusException(HttpStatus.BAD_REQUEST);
  }
}
