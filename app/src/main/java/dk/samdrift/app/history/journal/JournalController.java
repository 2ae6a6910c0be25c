package dk.samdrift.app.history.journal;

import dk.samdrift.app.history.Entries;
import dk.samdrift.app.history.SubjectKind;
import dk.samdrift.app.history.VerificationJob;
import dk.samdrift.app.job.Asker;
import dk.samdrift.app.job.Jobs;
import dk.samdrift.app.ui.Frame;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What has happened in an organisation, and the check that it is told truly. */
@Controller
@RequestMapping("/{organisation}/history")
class JournalController {

  private static final int MOST_DOERS = 500;

  private final Entries entries;
  private final Jobs jobs;
  private final List<SubjectKind> kinds;

  JournalController(Entries entries, Jobs jobs, ObjectProvider<SubjectKind> kinds) {
    this.entries = entries;
    this.jobs = jobs;
    this.kinds = kinds.orderedStream().toList();
  }

  @GetMapping
  String list(Asker asker, Frame frame, HttpServletRequest request, Model model) {
    JournalQuery query =
        JournalQuery.of(
            JournalPage.path(asker), request.getParameterMap(), kinds, entries.doers(MOST_DOERS));
    JournalSlice slice = JournalSlice.of(query, entries);
    model.addAttribute("page", JournalPage.of(frame, asker, query, slice, entries.head(), kinds));
    return "history/list";
  }

  @GetMapping("/entry")
  String show(@RequestParam long number, Asker asker, Frame frame, Model model) {
    model.addAttribute(
        "page",
        entries
            .numbered(number)
            .map(entry -> EntryPage.of(frame, asker, entry, entries.head(), kinds))
            .orElseGet(() -> EntryPage.none(frame, asker, number)));
    return "history/show";
  }

  @PostMapping("/verifications")
  String verify(@RequestParam UUID key, Asker asker) {
    return "redirect:" + asker.pathOf(jobs.start(asker, VerificationJob.NAME, List.of(), key));
  }
}
