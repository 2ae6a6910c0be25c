package dk.samdrift.app.organisation.exchange;

import static dk.samdrift.app.language.Messages.msg;

import dk.samdrift.app.file.FileId;
import dk.samdrift.app.file.StoredFile;
import dk.samdrift.app.language.Formats;
import dk.samdrift.app.language.Refused;
import dk.samdrift.app.organisation.HousingOrganisations;
import dk.samdrift.app.organisation.Insider;
import dk.samdrift.app.organisation.Member;
import dk.samdrift.app.ui.Frame;
import dk.samdrift.app.ui.Tag;
import dk.samdrift.app.ui.Toast;
import dk.samdrift.app.ui.form.Form;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Clock;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Estates out of a file: hand it in, see what would come of it, and only then save. */
@Controller
@RequestMapping("/{organisation}/organisation/estates/imports")
class ImportController {

  private final Imports imports;
  private final Takeover takeover;
  private final HousingOrganisations housings;
  private final Clock clock;

  ImportController(Imports imports, Takeover takeover, HousingOrganisations housings, Clock clock) {
    this.imports = imports;
    this.takeover = takeover;
    this.housings = housings;
    this.clock = clock;
  }

  @GetMapping("/new")
  String ask(Insider insider, Frame frame, Model model) {
    return show(ImportPages.form(insider), insider, frame, model);
  }

  @GetMapping("/template.xlsx")
  ResponseEntity<byte[]> template() {
    FileTable example = EstateTable.example(housings.all(), Formats.today(clock));
    return Saving.xlsx(msg("organisation.import.template.name"), example);
  }

  @PostMapping
  String create(
      @RequestParam(required = false) @Nullable MultipartFile file,
      Insider insider,
      Frame frame,
      Model model)
      throws IOException {
    String name = file == null ? "" : Objects.requireNonNullElse(file.getOriginalFilename(), "");
    Form form = ImportPages.form(insider);
    if (file == null || name.isEmpty()) {
      String sentence = msg("organisation.import.missing");
      return show(form.wrong("file", sentence), insider, frame, model);
    }
    try {
      StoredFile kept = imports.keep(file.getInputStream(), name, insider);
      return "redirect:" + ImportPages.path(insider) + "/" + kept.id();
    } catch (Refused e) {
      boolean isUnknown = e.key().equals("file.type-unknown");
      String sentence = isUnknown ? msg("organisation.import.type-unknown") : e.sentence();
      return show(form.wrong("file", sentence), insider, frame, model);
    }
  }

  @GetMapping("/{file}")
  String show(
      @PathVariable FileId file,
      Insider insider,
      Frame frame,
      HttpServletRequest request,
      Model model) {
    StoredFile kept = own(file, insider);
    Plan plan = imports.plan(imports.sheet(kept));
    model.addAttribute(
        "page", ImportPages.of(kept, plan, insider, frame, request.getParameterMap()));
    return "organisation/exchange/show";
  }

  @GetMapping("/{file}/faults.csv")
  ResponseEntity<byte[]> faults(@PathVariable FileId file, Insider insider) {
    StoredFile kept = own(file, insider);
    Sheet sheet = imports.sheet(kept);
    FileTable wrong = WrongRows.of(sheet, imports.plan(sheet).faults());
    return Saving.csv(msg("organisation.import.faults.name"), wrong);
  }

  @PostMapping("/{file}/acceptances")
  String accept(
      @PathVariable FileId file,
      @RequestParam String print,
      Insider insider,
      RedirectAttributes next) {
    StoredFile kept = own(file, insider);
    takeover.begin();
    Plan plan = imports.plan(imports.sheet(kept));
    if (plan.faults().isEmpty() && plan.changes().isEmpty()) {
      Toast.done(msg("organisation.import.nothing-left", kept.name())).leaveFor(next);
      return "redirect:" + Member.list(insider);
    }
    if (!plan.isReady() || !plan.print().equals(print)) {
      Tag tag = Tag.warn(msg("organisation.import.look-again"));
      new Toast(tag, msg("organisation.import.other-now"), null).leaveFor(next);
      return "redirect:" + ImportPages.path(insider) + "/" + file;
    }
    takeover.save(plan, kept, insider);
    Toast.done(
            msg(
                "organisation.import.done",
                kept.name(),
                Formats.count(plan.added()),
                Formats.count(plan.changed())))
        .leaveFor(next);
    return "redirect:" + Member.list(insider);
  }

  /** Whoever has handed it in sees what comes of it, and nobody else. */
  private StoredFile own(FileId file, Insider insider) {
    return imports
        .of(insider, file)
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }

  private static String show(Form form, Insider insider, Frame frame, Model model) {
    model.addAttribute("frame", ImportPages.frame(frame, msg("organisation.import"), insider));
    model.addAttribute("form", form);
    model.addAttribute("template", ImportPages.path(insider) + "/template.xlsx");
    return "organisation/exchange/form";
  }
}
