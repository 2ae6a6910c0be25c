package dk.samdrift.app.organisation.file;

import static dk.samdrift.app.language.Messages.msg;

import dk.samdrift.app.file.Download;
import dk.samdrift.app.file.FileId;
import dk.samdrift.app.file.Files;
import dk.samdrift.app.file.ListedFiles;
import dk.samdrift.app.file.StoredFile;
import dk.samdrift.app.language.Refused;
import dk.samdrift.app.organisation.Insider;
import dk.samdrift.app.ui.Frame;
import dk.samdrift.app.ui.Link;
import dk.samdrift.app.ui.Toast;
import dk.samdrift.app.ui.form.Form;
import dk.samdrift.app.ui.table.TableQuery;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
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
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The files of an organisation: all of them, a new one, one to keep on one's own machine. */
@Controller
@RequestMapping("/{organisation}/organisation/files")
class FilesController {

  private final Files files;
  private final ListedFiles listed;

  FilesController(Files files, ListedFiles listed) {
    this.listed = listed;
    this.files = files;
  }

  @GetMapping
  String list(Insider insider, Frame frame, HttpServletRequest request, Model model) {
    TableQuery asked = FilesPage.query(insider, request.getParameterMap());
    long total = listed.count(asked.pattern());
    TableQuery query = asked.within(total);
    List<StoredFile> found =
        listed.page(
            query.pattern(),
            query.sort().column(),
            query.sort().isDescending(),
            query.offset(),
            TableQuery.PAGE_SIZE);
    model.addAttribute("page", FilesPage.of(frame, insider, query, total, found));
    return "organisation/file/list";
  }

  @GetMapping("/new")
  String ask(Insider insider, Frame frame, Model model) {
    return show(FilesPage.form(insider), insider, frame, model);
  }

  @PostMapping
  String add(
      @RequestParam(required = false) @Nullable MultipartFile file,
      Insider insider,
      Frame frame,
      Model model,
      RedirectAttributes next)
      throws IOException {
    String name = file == null ? "" : Objects.requireNonNullElse(file.getOriginalFilename(), "");
    Form form = FilesPage.form(insider);
    if (file == null || name.isEmpty()) {
      return show(form.wrong("file", msg("organisation.file.missing")), insider, frame, model);
    }
    try {
      StoredFile stored = files.store(file.getInputStream(), name, insider.actor());
      Toast.done(msg("organisation.file.saved", stored.name())).leaveFor(next);
      return "redirect:" + FilesPage.path(insider);
    } catch (Refused e) {
      return show(form.wrong("file", e.sentence()), insider, frame, model);
    }
  }

  /** As it was handed in, to be saved and not to be shown: it may say anything. */
  @GetMapping("/{file}")
  ResponseEntity<InputStreamResource> download(@PathVariable FileId file) {
    Optional<Download> found = files.open(file);
    Download download = found.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    ResponseEntity.BodyBuilder answer = ResponseEntity.ok();
    download.headers().forEach(answer::header);
    return answer.body(new InputStreamResource(download.content()));
  }

  private static String show(Form form, Insider insider, Frame frame, Model model) {
    Link above = new Link(msg("organisation.files"), FilesPage.path(insider));
    model.addAttribute("frame", frame.titled(msg("organisation.file.add"), above));
    model.addAttribute("form", form);
    return "ui/formPage";
  }
}
