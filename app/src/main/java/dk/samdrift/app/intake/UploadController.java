package dk.samdrift.app.intake;

import static dk.samdrift.app.language.Messages.msg;

import dk.samdrift.app.job.Asker;
import dk.samdrift.app.job.Job;
import dk.samdrift.app.job.JobId;
import dk.samdrift.app.job.JobState;
import dk.samdrift.app.job.Jobs;
import dk.samdrift.app.language.Formats;
import dk.samdrift.app.organisation.Insider;
import dk.samdrift.app.organisation.exchange.FileTable;
import dk.samdrift.app.organisation.exchange.Saving;
import dk.samdrift.app.organisation.reach.Access;
import dk.samdrift.app.store.NewId;
import dk.samdrift.app.ui.Frame;
import dk.samdrift.app.ui.Parameters;
import dk.samdrift.app.ui.form.Form;
import dk.samdrift.app.ui.table.TableQuery;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Files that were handed in: what was found in them, and loading them. */
@Controller
@RequestMapping("/{organisation}/cooperation/{cooperation}/intake")
class UploadController {

  private final Uploads uploads;
  private final FaultRows faults;
  private final Jobs jobs;
  private final Clock clock;

  UploadController(Uploads uploads, FaultRows faults, Jobs jobs, Clock clock) {
    this.uploads = uploads;
    this.faults = faults;
    this.jobs = jobs;
    this.clock = clock;
  }

  private Upload find(UUID id, Access access) {
    return uploads
        .find(access.cooperation(), id)
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }

  @GetMapping("/upload")
  String show(
      @RequestParam UUID upload,
      Insider insider,
      Access access,
      Asker asker,
      Frame frame,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    Upload now = find(upload, access);
    if ("progress".equals(request.getHeader("HX-Target")) && working(now, asker).isEmpty()) {
      // Whoever watches it gets the whole page anew, with what came of it.
      response.setHeader("HX-Refresh", "true");
    }
    Form load = UploadForms.load(now, IntakePage.path(insider, access));
    return show(now, load, insider, access, asker, frame, request, model);
  }

  private LocalDate today() {
    return Formats.today(clock);
  }

  private String show(
      Upload now,
      @Nullable Form load,
      Insider insider,
      Access access,
      Asker asker,
      Frame frame,
      HttpServletRequest request,
      Model model) {
    Map<String, String[]> asked = request.getParameterMap();
    TableQuery query = UploadPage.query(insider, access, now.id(), asked);
    FaultRows.Asked wanted = UploadPage.asked(now.id(), query, asked);
    long total = faults.count(wanted);
    TableQuery within = query.within(total);
    UploadPage.Made made =
        new UploadPage.Made(
            now,
            working(now, asker).orElse(null),
            fruitless(now, asker).orElse(null),
            working(now, asker).flatMap(job -> Jobs.stop(asker, job)).stream().toList(),
            faults.kinds(now.id(), true),
            faults.kinds(now.id(), false),
            query,
            total,
            faults.page(wanted, within.offset(), TableQuery.PAGE_SIZE),
            load);
    model.addAttribute("page", UploadPage.of(frame, insider, access, made, asked));
    return "intake/upload";
  }

  /** The job that works on it, if one does. */
  private Optional<Job> working(Upload now, Asker asker) {
    return Optional.ofNullable(now.job())
        .flatMap(id -> jobs.seenBy(asker, new JobId(id)))
        .filter(job -> !job.state().isOver());
  }

  /** The latest job, if it came to nothing. */
  private Optional<Job> fruitless(Upload now, Asker asker) {
    return Optional.ofNullable(now.job())
        .filter(id -> now.loadedAt() == null)
        .flatMap(id -> jobs.seenBy(asker, new JobId(id)))
        .filter(job -> job.state() == JobState.FAILED || job.state() == JobState.CANCELLED);
  }

  @PostMapping("/looks")
  String look(
      @RequestParam UUID upload,
      Insider insider,
      Access access,
      Asker asker,
      HttpServletRequest request) {
    Upload now = find(upload, access);
    Map<String, String[]> typed = request.getParameterMap();
    String code = Parameters.first(typed, "code");
    boolean isKnown = now.found() != null && now.found().codes().contains(code);
    Choice choice =
        new Choice(
            isKnown ? code : now.choice().code(),
            Parameters.first(typed, "isThisOne").equals("true"),
            Parameters.first(typed, "takesTwins").equals("true"),
            null);
    JobId job =
        jobs.start(
            asker, IntakeJob.NAME, IntakeJob.look(access.cooperation(), upload), NewId.next());
    uploads.choose(upload, choice, job.value());
    return "redirect:" + UploadPage.path(insider, access, upload);
  }

  @PostMapping("/loads")
  String load(
      @RequestParam UUID upload,
      Insider insider,
      Access access,
      Asker asker,
      Frame frame,
      HttpServletRequest request,
      Model model) {
    Upload now = find(upload, access);
    String path = IntakePage.path(insider, access);
    Form form = UploadForms.load(now, path);
    if (form == null || working(now, asker).isPresent()) {
      return "redirect:" + UploadPage.path(insider, access, upload);
    }
    Form checked = UploadForms.check(form, request.getParameterMap(), today());
    if (!checked.errors().isEmpty()) {
      return show(now, checked, insider, access, asker, frame, request, model);
    }
    Choice.Decision decision =
        checked.fields().isEmpty()
            ? new Choice.Decision(
                msg("intake.decision.from", now.source()), insider.actor().name(), today())
            : new Choice.Decision(
                checked.field("title").value().strip(),
                checked.field("decidedBy").value().strip(),
                LocalDate.parse(checked.field("decidedOn").value()));
    List<String> arguments =
        IntakeJob.load(access.cooperation(), upload, insider.actor(), decision);
    JobId job = jobs.start(asker, IntakeJob.NAME, arguments, NewId.next());
    uploads.working(upload, job.value());
    return "redirect:" + UploadPage.path(insider, access, upload);
  }

  @GetMapping("/faults.csv")
  ResponseEntity<byte[]> save(@RequestParam UUID upload, Access access) {
    Upload now = find(upload, access);
    List<List<Object>> rows =
        faults.page(new FaultRows.Asked(now.id(), "", "", "%"), 0, Integer.MAX_VALUE).stream()
            .map(UploadController::row)
            .toList();
    return Saving.csv(
        msg("intake.faults.name"),
        new FileTable(
            msg("intake.faults"),
            List.of(
                msg("intake.filter.file"),
                msg("intake.column.line"),
                msg("intake.column.code"),
                msg("intake.column.source-id"),
                msg("intake.column.fault")),
            rows));
  }

  private static List<Object> row(Fault one) {
    return List.of(
        one.file(),
        Objects.toString(one.line()),
        UploadPage.words(one.code()),
        one.sourceId(),
        one.sentence());
  }
}
