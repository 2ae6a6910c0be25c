package dk.samdrift.app.playbook.reading;

import dk.samdrift.app.organisation.Insider;
import dk.samdrift.app.playbook.Milestone;
import dk.samdrift.app.playbook.Playbook;
import dk.samdrift.app.playbook.PlaybookKey;
import dk.samdrift.app.playbook.Playbooks;
import dk.samdrift.app.ui.Frame;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Shows playbooks. They are the same for every organisation. */
@Controller
@RequestMapping("/{organisation}/playbook")
class PlaybookController {

  private final Playbooks playbooks;

  PlaybookController(Playbooks playbooks) {
    this.playbooks = playbooks;
  }

  @GetMapping
  String list(Insider insider, Frame frame, Model model) {
    model.addAttribute("page", PlaybooksPage.of(frame, insider, playbooks));
    return "playbook/list";
  }

  @GetMapping("/{playbook}/{edition}")
  String show(
      @PathVariable String playbook,
      @PathVariable String edition,
      @RequestParam(defaultValue = "") String search,
      Insider insider,
      Frame frame,
      Model model) {
    Playbook read = find(playbook, edition);
    model.addAttribute("page", PlaybookPage.of(frame, insider, read, search));
    return "playbook/show";
  }

  @GetMapping("/{playbook}/{edition}/milestone/{milestone}")
  String milestone(
      @PathVariable String playbook,
      @PathVariable String edition,
      @PathVariable String milestone,
      Insider insider,
      Frame frame,
      Model model) {
    Playbook read = find(playbook, edition);
    Milestone one = read.milestone(milestone).orElseThrow(PlaybookController::missing);
    model.addAttribute("page", MilestonePage.of(frame, insider, read, one));
    return "playbook/milestone";
  }

  private Playbook find(String name, String edition) {
    Optional<PlaybookKey> key =
        edition.matches("[1-9][0-9]{0,3}")
            ? Optional.of(new PlaybookKey(name, Integer.parseInt(edition)))
            : Optional.empty();
    return key.flatMap(playbooks::find).orElseThrow(PlaybookController::missing);
  }

  private static ResponseStatusException missing() {
    return new ResponseStatusException(HttpStatus.NOT_FOUND);
  }
}
