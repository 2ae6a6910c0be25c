package dk.samdrift.app.cooperation.milestone;

import static dk.samdrift.app.language.Messages.msg;

import dk.samdrift.app.language.Formats;
import dk.samdrift.app.organisation.Insider;
import dk.samdrift.app.organisation.reach.Access;
import dk.samdrift.app.task.Task;
import dk.samdrift.app.task.Tasks;
import dk.samdrift.app.ui.Frame;
import dk.samdrift.app.ui.Toast;
import java.time.Clock;
import java.util.Map;
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

/** A milestone as it is, and its tasks marked as done. */
@Controller
@RequestMapping("/{organisation}/cooperation/{cooperation}/milestone/{milestone}")
class MilestoneController {

  private final MilestonePlaces places;
  private final MilestonePages pages;
  private final MilestoneTasks milestoneTasks;
  private final Tasks tasks;
  private final Clock clock;

  MilestoneController(
      MilestonePlaces places,
      MilestonePages pages,
      MilestoneTasks milestoneTasks,
      Tasks tasks,
      Clock clock) {
    this.places = places;
    this.pages = pages;
    this.milestoneTasks = milestoneTasks;
    this.tasks = tasks;
    this.clock = clock;
  }

  @GetMapping
  String show(
      @PathVariable UUID cooperation,
      @PathVariable String milestone,
      Access access,
      Insider insider,
      Frame frame,
      Model model) {
    MilestonePlace place = places.get(cooperation, milestone);
    model.addAttribute("page", pages.of(place, access, insider, frame));
    return "cooperation/milestone/show";
  }

  /** Marks a task as done, or as not done after all. */
  @PostMapping("/tasks")
  String mark(
      @PathVariable UUID cooperation,
      @PathVariable String milestone,
      @RequestParam UUID task,
      @RequestParam boolean done,
      Access access,
      Insider insider,
      RedirectAttributes next) {
    MilestonePlace place = places.get(cooperation, milestone);
    Task mine =
        milestoneTasks
            .mine(place, task, access, insider)
            .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    if (done) {
      boolean unusedWasOpen = tasks.done(mine.id(), Formats.today(clock), "", insider.actor());
      Map<String, String> back = Map.of("task", task.toString(), "done", "false");
      Toast.done(msg("cooperation.task.marked", mine.title()), place.path(insider) + "/tasks", back)
          .leaveFor(next);
    } else {
      boolean unusedWasDone = tasks.reopen(mine.id(), "", insider.actor());
      Toast.done(msg("cooperation.task.unmarked", mine.title())).leaveFor(next);
    }
    return "redirect:" + place.path(insider) + "#tasks";
  }
}
