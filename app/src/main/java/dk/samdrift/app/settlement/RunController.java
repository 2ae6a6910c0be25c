package dk.samdrift.app.settlement;

import static dk.samdrift.app.language.Messages.msg;

import dk.samdrift.app.document.Documents;
import dk.samdrift.app.file.Download;
import dk.samdrift.app.file.FileId;
import dk.samdrift.app.file.Files;
import dk.samdrift.app.job.Asker;
import dk.samdrift.app.job.Jobs;
import dk.samdrift.app.organisation.Insider;
import dk.samdrift.app.organisation.reach.Access;
import dk.samdrift.app.settlement.Lines.Statement;
import dk.samdrift.app.ui.Action;
import dk.samdrift.app.ui.Confirm;
import dk.samdrift.app.ui.Frame;
import dk.samdrift.app.ui.Link;
import dk.samdrift.app.ui.Toast;
import dk.samdrift.app.ui.table.Sort;
import dk.samdrift.app.ui.table.TableQuery;
import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One settlement: what it says, why, who approves it, and its files. */
@Controller
@RequestMapping("/{organisation}/cooperation/{cooperation}/settlement/{run}")
class RunController {

  private final Runs runs;
  private final Lines lines;
  private final RunPages pages;
  private final StatementPages statements;
  private final WhyPages whyPages;
  private final Why why;
  private final Approving approving;
  private final Files files;
  private final StatementPapers papers;
  private final Documents documents;
  private final Jobs jobs;

  RunController(
      Runs runs,
      Lines lines,
      RunPages pages,
      StatementPages statements,
      WhyPages whyPages,
      Why why,
      Approving approving,
      Files files,
      StatementPapers papers,
      Documents documents,
      Jobs jobs) {
    this.runs = runs;
    this.lines = lines;
    this.pages = pages;
    this.statements = statements;
    this.whyPages = whyPages;
    this.why = why;
    this.approving = approving;
    this.files = files;
    this.papers = papers;
    this.documents = documents;
    this.jobs = jobs;
  }

  @GetMapping
  String show(
      @PathVariable UUID cooperation,
      @PathVariable UUID run,
      Access access,
      Insider insider,
      Frame frame,
      HttpServletRequest request,
      Model model) {
    RunPages.View view = view(cooperation, run, access, insider, frame);
    TableQuery query =
        TableQuery.ofTable(
            "problems",
            view.path(),
            request.getParameterMap(),
            List.of(),
            Sort.ascending("number"));
    model.addAttribute("page", pages.page(view, query));
    return "settlement/show";
  }

  @GetMapping("/member/{estate}")
  String member(
      @PathVariable UUID cooperation,
      @PathVariable UUID run,
      @PathVariable UUID estate,
      Access access,
      Insider insider,
      Frame frame,
      Model model) {
    RunPages.View view = view(cooperation, run, access, insider, frame);
    model.addAttribute("page", statements.page(view, statement(view, estate)));
    return "settlement/statement";
  }

  @GetMapping("/member/{estate}/why")
  String why(
      @PathVariable UUID cooperation,
      @PathVariable UUID run,
      @PathVariable UUID estate,
      @RequestParam(defaultValue = "") String account,
      Access access,
      Insider insider,
      Frame frame,
      HttpServletRequest request,
      Model model) {
    RunPages.View view = view(cooperation, run, access, insider, frame);
    Statement statement = statement(view, estate);
    boolean isTold =
        !account.isEmpty()
            && (view.sight().isAll()
                || account.equals(lines.shownAs(run).getOrDefault(account, account)));
    if (!isTold) {
      throw gone();
    }
    Why.Told told = why.of(view.run(), statement.code(), account).orElseThrow(this::gone);
    model.addAttribute("page", whyPages.page(view, statement, told, request.getParameterMap()));
    return "settlement/why";
  }

  /** The statement on paper: as it was issued, or as it would be. */
  @GetMapping("/member/{estate}/statement.pdf")
  ResponseEntity<InputStreamResource> paper(
      @PathVariable UUID cooperation,
      @PathVariable UUID run,
      @PathVariable UUID estate,
      Access access,
      Insider insider,
      Frame frame) {
    RunPages.View view = view(cooperation, run, access, insider, frame);
    Statement statement = statement(view, estate);
    Optional<UUID> issued = papers.of(run, estate);
    ResponseEntity.BodyBuilder answer = ResponseEntity.ok();
    if (issued.isPresent()) {
      Download download = documents.pdf(issued.get()).orElseThrow(this::gone);
      download.headers().forEach(answer::header);
      return answer.body(new InputStreamResource(download.content()));
    }
    if (!view.sight().isAll() || !view.run().isSettled()) {
      throw gone();
    }
    answer.header("Content-Type", "application/pdf");
    answer.header("Content-Disposition", "attachment; filename=\"udkast.pdf\"");
    answer.header("X-Content-Type-Options", "nosniff");
    answer.header("Cache-Control", "private, no-store");
    byte[] draft = papers.draft(view.run(), statement);
    return answer.body(new InputStreamResource(new ByteArrayInputStream(draft)));
  }

  /** Issues the papers of an approved settlement, where the job failed. */
  @PostMapping("/papers")
  String issue(
      @PathVariable UUID cooperation,
      @PathVariable UUID run,
      @RequestParam UUID key,
      Access access,
      Insider insider,
      Frame frame,
      Asker asker) {
    if (!view(cooperation, run, access, insider, frame).run().isApproved()) {
      throw gone();
    }
    List<String> arguments = List.of(cooperation.toString(), run.toString());
    return "redirect:" + asker.pathOf(jobs.start(asker, PaperJob.NAME, arguments, key));
  }

  @GetMapping("/approve")
  String ask(
      @PathVariable UUID cooperation,
      @PathVariable UUID run,
      Access access,
      Insider insider,
      Frame frame,
      Model model) {
    RunPages.View view = view(cooperation, run, access, insider, frame);
    String year = Integer.toString(view.run().year());
    model.addAttribute(
        "frame",
        frame.titled(
            msg("settlement.approve"), new Link(msg("settlement.title", year), view.path())));
    model.addAttribute(
        "confirm",
        new Confirm(
            "approve",
            msg("settlement.approve.question", year),
            msg("settlement.approve.consequence"),
            Action.post(msg("settlement.approve.yes"), view.path() + "/signatures"),
            view.path() + "/approve",
            view.path()));
    return "ui/confirmPage";
  }

  @PostMapping("/signatures")
  String approve(
      @PathVariable UUID cooperation,
      @PathVariable UUID run,
      Access access,
      Insider insider,
      Frame frame,
      Asker asker,
      RedirectAttributes next) {
    RunPages.View view = view(cooperation, run, access, insider, frame);
    approving.approve(run, insider, access);
    if (runs.find(run).orElseThrow().isApproved()) {
      // The id of the run is the key: its papers are issued once.
      jobs.start(asker, PaperJob.NAME, List.of(cooperation.toString(), run.toString()), run);
    }
    Toast.done(msg("settlement.approve.done")).leaveFor(next);
    return "redirect:" + view.path();
  }

  @GetMapping("/input.zip")
  ResponseEntity<ByteArrayResource> input(
      @PathVariable UUID cooperation,
      @PathVariable UUID run,
      Access access,
      Insider insider,
      Frame frame)
      throws IOException {
    Run found = view(cooperation, run, access, insider, frame).run();
    return file(found, found.input(), insider, access, "afregning-");
  }

  @GetMapping("/output.zip")
  ResponseEntity<ByteArrayResource> output(
      @PathVariable UUID cooperation,
      @PathVariable UUID run,
      Access access,
      Insider insider,
      Frame frame)
      throws IOException {
    Run found = view(cooperation, run, access, insider, frame).run();
    return file(found, found.output(), insider, access, "resultat-");
  }

  private ResponseEntity<ByteArrayResource> file(
      Run run, @Nullable FileId file, Insider insider, Access access, String name)
      throws IOException {
    if (file == null || !Sight.of(insider, access).isAll()) {
      throw gone();
    }
    try (InputStream content = files.openApart(file).orElseThrow(this::gone).content()) {
      return SettlementsController.zipped(
          content.readAllBytes(), name + run.year() + "-" + run.number() + ".zip");
    }
  }

  private RunPages.View view(
      UUID cooperation, UUID id, Access access, Insider insider, Frame frame) {
    Sight sight = Sight.of(insider, access);
    Run run =
        runs.find(id)
            .filter(one -> one.cooperation().equals(cooperation) && sight.sees(one))
            .orElseThrow(this::gone);
    int valid = runs.valid(cooperation, run.year()).map(Run::number).orElse(0);
    return new RunPages.View(run, valid, access, insider, frame, sight);
  }

  private Statement statement(RunPages.View view, UUID member) {
    return lines.statements(view.run().id()).stream()
        .filter(one -> one.member().equals(member) && view.sight().sees(member))
        .findFirst()
        .orElseThrow(this::gone);
  }

  private ResponseStatusException gone() {
    return new ResponseStatusException(HttpStatus.NOT_FOUND);
  }
}
