package dk.samdrift.app.job;

import static dk.samdrift.app.language.Messages.msg;

import dk.samdrift.app.ui.Frame;
import dk.samdrift.app.ui.Link;
import dk.samdrift.app.ui.Toast;
import dk.samdrift.app.ui.table.TableQuery;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The jobs somebody can see, one of them, and the end of it. */
@Controller
@RequestMapping("/{organisation}/job")
class JobController {

  private final Jobs jobs;
  private final List<JobKind> kinds;

  JobController(Jobs jobs, ObjectProvider<JobKind> kinds) {
    this.jobs = jobs;
    this.kinds = kinds.orderedStream().toList();
  }

  @GetMapping
  String list(Asker asker, Frame frame, HttpServletRequest request, Model model) {
    long total = jobs.count(asker);
    TableQuery query = JobsPage.query(asker, request.getParameterMap()).within(total);
    List<JobsPage.Line> lines =
        jobs.page(asker, query.offset(), TableQuery.PAGE_SIZE).stream()
            .map(job -> JobsPage.Line.of(asker, job, JobPage.heading(kind(job))))
            .toList();
    model.addAttribute("page", JobsPage.of(frame, query, total, lines));
    return "job/list";
  }

  @GetMapping("/{job}")
  String show(
      @PathVariable JobId job,
      Asker asker,
      Frame frame,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    Job seen = seen(job, asker);
    if (seen.state().isOver() && request.getHeader("HX-Request") != null) {
      // Whoever watches it gets the whole page anew, with what came of it and what can be done.
      response.setHeader("HX-Refresh", "true");
    }
    model.addAttribute("page", JobPage.of(frame, asker, seen, kind(seen)));
    return "job/show";
  }

  @GetMapping("/{job}/cancel")
  String ask(
      @PathVariable JobId job, Asker asker, Frame frame, Model model, RedirectAttributes next) {
    Job seen = seen(job, asker);
    if (!seen.state().canBeStopped()) {
      return nothingToStop(seen, asker, next);
    }
    Link list = new Link(msg("job.list"), JobsPage.path(asker));
    Link own = new Link(JobPage.heading(kind(seen)), asker.pathOf(job));
    model.addAttribute("frame", frame.titled(msg("job.cancel"), list, own));
    model.addAttribute("confirm", JobPage.confirm(asker, seen));
    return "ui/confirmPage";
  }

  @PostMapping("/{job}/cancellations")
  String cancel(@PathVariable JobId job, Asker asker, RedirectAttributes next) {
    seen(job, asker);
    if (!jobs.cancel(job)) {
      return nothingToStop(seen(job, asker), asker, next);
    }
    Toast.done(msg("job.cancel.told")).leaveFor(next);
    return "redirect:" + asker.pathOf(job);
  }

  private static String nothingToStop(Job job, Asker asker, RedirectAttributes next) {
    String sentence = job.state().isOver() ? msg("job.gone") : msg("job.cancelling");
    new Toast(job.state().tag(), sentence, null).leaveFor(next);
    return "redirect:" + asker.pathOf(job.id());
  }

  /** What others have asked for is not there, as far as one may know. */
  private Job seen(JobId id, Asker asker) {
    return jobs.seenBy(asker, id)
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }

  private Optional<JobKind> kind(Job job) {
    return kinds.stream().filter(kind -> kind.name().equals(job.kind())).findAny();
  }
}
