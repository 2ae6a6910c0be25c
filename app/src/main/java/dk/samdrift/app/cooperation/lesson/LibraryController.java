package dk.samdrift.app.cooperation.lesson;

import dk.samdrift.app.organisation.Insider;
import dk.samdrift.app.organisation.reach.Access;
import dk.samdrift.app.organisation.reach.Reach;
import dk.samdrift.app.playbook.Playbooks;
import dk.samdrift.app.ui.Frame;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** What can be learned from all cooperations. */
@Controller
class LibraryController {

  private final Library library;
  private final Reach reach;
  private final Playbooks playbooks;

  LibraryController(Library library, Reach reach, Playbooks playbooks) {
    this.library = library;
    this.reach = reach;
    this.playbooks = playbooks;
  }

  @GetMapping("/{organisation}/cooperation/lesson")
  String list(Insider insider, Frame frame, HttpServletRequest request, Model model) {
    Map<UUID, Access> known = reach.access(insider);
    LibraryQuery query =
        LibraryQuery.of(LibraryPage.path(insider), request.getParameterMap(), playbooks.newest());
    long total = library.count(query, known);
    List<Learned> found = library.page(query, query.table().within(total), order(query), known);
    model.addAttribute(
        "page", LibraryPage.of(frame, insider, playbooks, query, total, found, known));
    return "cooperation/lesson/library";
  }

  /** The milestones in the order of their playbooks. */
  private static List<String> order(LibraryQuery query) {
    return query.milestones().choices().stream().map(one -> one.value()).toList();
  }
}
