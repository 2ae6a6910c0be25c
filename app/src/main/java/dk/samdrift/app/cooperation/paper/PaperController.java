package dk.samdrift.app.cooperation.paper;

import static dk.samdrift.app.language.Messages.msg;

import dk.samdrift.app.file.Download;
import dk.samdrift.app.file.Files;
import dk.samdrift.app.organisation.Insider;
import dk.samdrift.app.organisation.reach.Access;
import dk.samdrift.app.ui.Frame;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** A deliverable as it is and was: read, compared, fetched. */
@Controller
@RequestMapping("/{organisation}/cooperation/{cooperation}/paper/{deliverable}")
class PaperController {

  private final PaperPlaces places;
  private final PaperPages pages;
  private final Papers papers;
  private final Files files;

  PaperController(PaperPlaces places, PaperPages pages, Papers papers, Files files) {
    this.places = places;
    this.pages = pages;
    this.papers = papers;
    this.files = files;
  }

  /** The newest version, or another one. */
  @GetMapping
  String show(
      @PathVariable UUID cooperation,
      @PathVariable String deliverable,
      @RequestParam(required = false) @Nullable String version,
      Access access,
      Insider insider,
      Frame frame,
      Model model) {
    PaperPlace place = places.get(cooperation, deliverable, access);
    List<Paper> versions = papers.of(cooperation, deliverable);
    Paper shown =
        version == null ? versions.stream().findFirst().orElse(null) : find(versions, version);
    model.addAttribute("page", pages.of(place, versions, shown, access, insider, frame));
    return "cooperation/paper/show";
  }

  @GetMapping("/comparison")
  String compare(
      @PathVariable UUID cooperation,
      @PathVariable String deliverable,
      @RequestParam String from,
      @RequestParam String to,
      Access access,
      Insider insider,
      Frame frame,
      Model model) {
    PaperPlace place = places.get(cooperation, deliverable, access);
    List<Paper> versions = papers.of(cooperation, deliverable);
    Paper before = find(versions, from);
    Paper after = find(versions, to);
    String old = before.body();
    String now = after.body();
    if (old == null || now == null) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    String title =
        msg(
            "cooperation.paper.compared",
            Integer.toString(before.number()),
            Integer.toString(after.number()));
    model.addAttribute("frame", place.frame(frame, insider, title));
    model.addAttribute("comparison", Comparison.of(old, now));
    return "cooperation/paper/compare";
  }

  /** The bytes that the hash of a version is of. */
  @GetMapping("/content")
  ResponseEntity<InputStreamResource> fetch(
      @PathVariable UUID cooperation,
      @PathVariable String deliverable,
      @RequestParam String version,
      Access access) {
    PaperPlace place = places.get(cooperation, deliverable, access);
    Paper paper = find(papers.of(cooperation, deliverable), version);
    ResponseEntity.BodyBuilder answer = ResponseEntity.ok();
    String body = paper.body();
    if (body != null) {
      String name = "%s-%d.md".formatted(place.deliverable().id(), paper.number());
      answer.header("Content-Type", "text/markdown;charset=utf-8");
      answer.header("Content-Disposition", "attachment; filename=\"" + name + "\"");
      answer.header("X-Content-Type-Options", "nosniff");
      answer.header("Cache-Control", "private, no-store");
      return answer.body(resource(new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8))));
    }
    Download download = Optional.ofNullable(paper.file()).flatMap(files::openApart).orElseThrow();
    download.headers().forEach(answer::header);
    return answer.body(resource(download.content()));
  }

  private static InputStreamResource resource(InputStream content) {
    return new InputStreamResource(content);
  }

  private static Paper find(List<Paper> versions, String number) {
    return versions.stream()
        .filter(one -> Integer.toString(one.number()).equals(number))
        .findAny()
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }
}
