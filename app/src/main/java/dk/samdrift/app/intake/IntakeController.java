package dk.samdrift.app.intake;

import static dk.samdrift.app.language.Messages.msg;

import dk.samdrift.app.cooperation.Crumbs;
import dk.samdrift.app.file.FileId;
import dk.samdrift.app.file.Files;
import dk.samdrift.app.job.Asker;
import dk.samdrift.app.job.JobId;
import dk.samdrift.app.job.Jobs;
import dk.samdrift.app.language.Refused;
import dk.samdrift.app.ledger.Batches;
import dk.samdrift.app.organisation.Insider;
import dk.samdrift.app.organisation.Role;
import dk.samdrift.app.organisation.reach.Access;
import dk.samdrift.app.store.NewId;
import dk.samdrift.app.ui.Frame;
import dk.samdrift.app.ui.form.Form;
import dk.samdrift.app.ui.table.TableQuery;
import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** What was loaded, and files that are handed in. */
@Controller
@RequestMapping("/{organisation}/cooperation/{cooperation}/intake")
class IntakeController {

  private static final int LONGEST_SOURCE = 500;

  private final Batches batches;
  private final Uploads uploads;
  private final Files files;
  private final Jobs jobs;

  IntakeController(Batches batches, Uploads uploads, Files files, Jobs jobs) {
    this.batches = batches;
    this.uploads = uploads;
    this.files = files;
    this.jobs = jobs;
  }

  /** Does somebody look only? */
  static boolean reads(Access access) {
    return !access.leads() && !access.has(Role.FINANCE_OFFICER);
  }

  @GetMapping
  String list(
      Insider insider, Access access, Frame frame, HttpServletRequest request, Model model) {
    TableQuery query = IntakePage.query(insider, access, request.getParameterMap());
    long total = batches.count(access.cooperation(), query.search());
    TableQuery within = query.within(total);
    model.addAttribute(
        "page",
        IntakePage.of(
            frame,
            insider,
            access,
            query,
            total,
            batches.page(
                access.cooperation(), within.search(), within.offset(), TableQuery.PAGE_SIZE)));
    return "intake/list";
  }

  @GetMapping("/new")
  String ask(Insider insider, Access access, Frame frame, Model model) {
    return show(IntakePage.form(insider, access), insider, access, frame, model);
  }

  @PostMapping
  String create(
      @RequestParam(required = false) @Nullable List<MultipartFile> file,
      Insider insider,
      Access access,
      Asker asker,
      Frame frame,
      Model model)
      throws IOException {
    List<MultipartFile> sent =
        file == null ? List.of() : file.stream().filter(one -> !name(one).isEmpty()).toList();
    Form form = IntakePage.form(insider, access);
    if (sent.isEmpty()) {
      return show(form.wrong("file", msg("intake.file.missing")), insider, access, frame, model);
    }
    try {
      for (MultipartFile one : sent) {
        Folders.check(files.typeOf(one.getBytes(), name(one)));
      }
      UUID id = keep(sent, insider, access, asker);
      return "redirect:" + UploadPage.path(insider, access, id);
    } catch (Refused e) {
      return show(form.wrong("file", e.sentence()), insider, access, frame, model);
    }
  }

  private UUID keep(List<MultipartFile> sent, Insider insider, Access access, Asker asker)
      throws IOException {
    List<FileId> kept = new ArrayList<>();
    for (MultipartFile one : sent) {
      ByteArrayInputStream content = new ByteArrayInputStream(one.getBytes());
      kept.add(files.storeApart(content, name(one), insider.actor()).id());
    }
    String source = sent.stream().map(IntakeController::name).collect(Collectors.joining(", "));
    UUID id = NewId.next();
    uploads.add(
        id,
        access.cooperation(),
        source.substring(0, Math.min(source.length(), LONGEST_SOURCE)),
        kept,
        insider.actor());
    JobId job =
        jobs.start(asker, IntakeJob.NAME, IntakeJob.look(access.cooperation(), id), NewId.next());
    uploads.working(id, job.value());
    return id;
  }

  private static String name(MultipartFile file) {
    return Objects.requireNonNullElse(file.getOriginalFilename(), "");
  }

  private static String show(Form form, Insider insider, Access access, Frame frame, Model model) {
    model.addAttribute(
        "frame",
        frame.titled(
            msg("intake.new"), Crumbs.of(insider, access, IntakePage.link(insider, access))));
    model.addAttribute("form", form);
    return "intake/form";
  }
}
