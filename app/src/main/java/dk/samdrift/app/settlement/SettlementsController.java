package dk.samdrift.app.settlement;

import static dk.samdrift.app.language.Messages.msg;

import dk.samdrift.app.cooperation.Cooperation;
import dk.samdrift.app.cooperation.Crumbs;
import dk.samdrift.app.job.Asker;
import dk.samdrift.app.job.JobId;
import dk.samdrift.app.job.Jobs;
import dk.samdrift.app.ledger.Year;
import dk.samdrift.app.ledger.Years;
import dk.samdrift.app.organisation.Insider;
import dk.samdrift.app.organisation.Role;
import dk.samdrift.app.organisation.reach.Access;
import dk.samdrift.app.ui.Action;
import dk.samdrift.app.ui.EmptyState;
import dk.samdrift.app.ui.Frame;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.FileSystemUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** The settlements of a cooperation, and the button that makes one. */
@Controller
@RequestMapping("/{organisation}/cooperation/{cooperation}/settlement")
class SettlementsController {

  private final Years years;
  private final Runs runs;
  private final Jobs jobs;
  private final Settling settling;

  SettlementsController(Years years, Runs runs, Jobs jobs, Settling settling) {
    this.years = years;
    this.runs = runs;
    this.jobs = jobs;
    this.settling = settling;
  }

  static String path(Insider insider, UUID cooperation) {
    return Cooperation.path(insider, cooperation) + "/settlement";
  }

  @GetMapping
  String list(
      @PathVariable UUID cooperation, Access access, Insider insider, Frame frame, Model model) {
    Sight sight = Sight.of(insider, access);
    List<Run> all = runs.of(cooperation);
    String path = path(insider, cooperation);
    List<SettlementsPage.Part> parts =
        years.of(cooperation).stream()
            .map(year ->
                SettlementsPage.part(
                    year, all, sight, path, actions(year, cooperation, access, insider)))
            .toList();
    model.addAttribute(
        "page",
        new SettlementsPage(
            frame.titled(msg("settlement.page"), Crumbs.of(insider, access)),
            msg(sight.isAll() ? "settlement.intro" : "settlement.intro.board"),
            parts,
            parts.isEmpty() ? empty(cooperation, access, insider) : null));
    return "settlement/list";
  }

  /** What came of settling a year last. */
  @GetMapping("/newest")
  String newest(
      @PathVariable UUID cooperation,
      @RequestParam(defaultValue = "0") int year,
      Access access,
      Insider insider) {
    Sight sight = Sight.of(insider, access);
    return runs.of(cooperation).stream()
        .filter(run -> run.year() == year && sight.sees(run))
        .findFirst()
        .map(run -> "redirect:" + path(insider, cooperation) + "/" + run.id())
        .orElseGet(() -> "redirect:" + path(insider, cooperation));
  }

  static boolean settles(Access access) {
    return access.has(Role.FINANCE_OFFICER, Role.OPERATIONS_MANAGER, Role.MANAGEMENT);
  }

  private static List<Action> actions(Year year, UUID cooperation, Access access, Insider insider) {
    List<Action> actions = new ArrayList<>();
    if (settles(access)) {
      actions.add(
          RunJob.button(
              msg("settlement.run.year", year.words()),
              "/" + insider.slug(),
              List.of(cooperation.toString(), Integer.toString(year.year()))));
      actions.add(
          Action.go(
              msg("settlement.export"),
              path(insider, cooperation) + "/export.zip?year=" + year.year()));
    }
    return actions;
  }

  private static EmptyState empty(UUID cooperation, Access access, Insider insider) {
    String page = Cooperation.path(insider, cooperation);
    return settles(access)
        ? new EmptyState(
            msg("settlement.none"),
            msg("settlement.none.next"),
            Action.main(msg("settlement.none.do"), page + "/intake"))
        : new EmptyState(msg("settlement.none"), msg("settlement.none.wait"), null);
  }

  @PostMapping
  String start(
      @PathVariable UUID cooperation, @RequestParam int year, @RequestParam UUID key, Asker asker) {
    if (years.find(cooperation, year).isEmpty()) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    List<String> arguments = List.of(cooperation.toString(), Integer.toString(year));
    JobId job = jobs.start(asker, RunJob.NAME, arguments, key);
    return "redirect:" + asker.pathOf(job);
  }

  /** The year as it stands, as the files that the command line settles. */
  @GetMapping("/export.zip")
  ResponseEntity<ByteArrayResource> export(
      @PathVariable UUID cooperation, @RequestParam(defaultValue = "0") int year)
      throws IOException {
    if (years.find(cooperation, year).isEmpty()) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    Path folder = Files.createTempDirectory("samdrift-export");
    try {
      Path input = Files.createDirectories(folder.resolve("input"));
      settling.export(cooperation, year, input);
      Path zip = folder.resolve("export.zip");
      Packed.pack(input, zip, List.of(".csv"));
      try (InputStream content = Files.newInputStream(zip)) {
        return zipped(content.readAllBytes(), "samdrift-" + year + ".zip");
      }
    } finally {
      FileSystemUtils.deleteRecursively(folder);
    }
  }

  static ResponseEntity<ByteArrayResource> zipped(byte[] content, String name) {
    return ResponseEntity.ok()
        .header("Content-Type", "application/zip")
        .header("Content-Disposition", "attachment; filename=\"" + name + "\"")
        .header("X-Content-Type-Options", "nosniff")
        .header("Cache-Control", "private, no-store")
        .body(new ByteArrayResource(content));
  }
}
