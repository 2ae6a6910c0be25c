package dk.samdrift.app.task.mine;

import dk.samdrift.app.language.Formats;
import dk.samdrift.app.organisation.Insider;
import dk.samdrift.app.task.SeenTask;
import dk.samdrift.app.task.TaskSight;
import dk.samdrift.app.ui.Frame;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** What the visitor has to do. */
@Controller
class MineController {

  private static final int LATELY_DAYS = 14;

  private final TaskSight sight;
  private final Clock clock;

  MineController(TaskSight sight, Clock clock) {
    this.sight = sight;
    this.clock = clock;
  }

  @GetMapping("/{organisation}/task")
  String list(Insider insider, Frame frame, HttpServletRequest request, Model model) {
    LocalDate today = Formats.today(clock);
    List<SeenTask> all = sight.given(insider, today.minusDays(LATELY_DAYS));
    MineQuery query = MineQuery.of(insider, request.getParameterMap(), all);
    List<SeenTask> chosen = query.chosen(all, insider, today);
    model.addAttribute("page", MinePage.of(frame, insider, query, chosen, today));
    return "task/mine/list";
  }
}
