package dk.samdrift.app.cooperation.paper;

import static dk.samdrift.app.language.Messages.msg;

import dk.samdrift.app.cooperation.paper.Papers.Content;
import dk.samdrift.app.file.Files;
import dk.samdrift.app.file.StoredFile;
import dk.samdrift.app.language.Refused;
import dk.samdrift.app.organisation.Insider;
import dk.samdrift.app.organisation.reach.Access;
import dk.samdrift.app.ui.Frame;
import dk.samdrift.app.ui.Toast;
import dk.samdrift.app.ui.form.Form;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** New versions that are files. */
@Controller
@RequestMapping("/{organisation}/cooperation/{cooperation}/paper/{deliverable}/files")
class PaperFileController {

  private final PaperPlaces places;
  private final PaperWriting writing;
  private final Papers papers;
  private final Files files;

  PaperFileController(PaperPlaces places, PaperWriting writing, Papers papers, Files files) {
    this.places = places;
    this.writing = writing;
    this.papers = papers;
    this.files = files;
  }

  @GetMapping("/new")
  String ask(
      @PathVariable UUID cooperation,
      @PathVariable String deliverable,
      Access access,
      Insider insider,
      Frame frame,
      Model model) {
    PaperPlace place = places.writable(cooperation, deliverable, access);
    List<Paper> versions = papers.of(cooperation, deliverable);
    Form form = PaperForm.file(place.path(insider), number(versions));
    return show(form, place, versions, insider, frame, model);
  }

  @PostMapping
  String add(
      @PathVariable UUID cooperation,
      @PathVariable String deliverable,
      @RequestParam int version,
      @RequestParam(required = false) @Nullable MultipartFile file,
      Access access,
      Insider insider,
      Frame frame,
      HttpServletRequest request,
      Model model,
      RedirectAttributes next)
      throws IOException {
    PaperPlace place = places.writable(cooperation, deliverable, access);
    List<Paper> versions = writing.locked(place);
    String remark = PaperForm.remark(request.getParameterMap(), version);
    Form form =
        PaperForm.checkRemark(
            PaperForm.file(place.path(insider), number(versions)).filled(Map.of("remark", remark)),
            remark);
    String name = file == null ? "" : Objects.requireNonNullElse(file.getOriginalFilename(), "");
    if (number(versions) != version) {
      form = form.wrong("file", msg("cooperation.paper.file.newer"));
    } else if (file == null || name.isEmpty()) {
      form = form.wrong("file", msg("cooperation.paper.file.none"));
    }
    if (file == null || !form.errors().isEmpty()) {
      return show(form, place, versions, insider, frame, model);
    }
    try {
      StoredFile stored = files.storeApart(file.getInputStream(), name, insider.actor());
      Content content = new Content(null, stored.id(), stored.sha256());
      writing.add(place, content, remark, version + 1, insider.actor());
    } catch (Refused refused) {
      return show(form.wrong("file", refused.sentence()), place, versions, insider, frame, model);
    }
    Toast.done(place.saved(version + 1)).leaveFor(next);
    return "redirect:" + place.path(insider);
  }

  private static int number(List<Paper> versions) {
    return versions.isEmpty() ? 0 : versions.getFirst().number();
  }

  private static String show(
      Form form,
      PaperPlace place,
      List<Paper> versions,
      Insider insider,
      Frame frame,
      Model model) {
    String title = msg("cooperation.paper.uploaded", place.deliverable().title());
    model.addAttribute("frame", place.frame(frame, insider, title));
    model.addAttribute("form", form);
    model.addAttribute("intro", PaperTextPage.resent(versions));
    return "ui/formPage";
  }
}
