package dk.samdrift.app.cooperation.paper;

import static dk.samdrift.app.language.Messages.msg;

import dk.samdrift.app.cooperation.paper.Papers.Content;
import dk.samdrift.app.organisation.Insider;
import dk.samdrift.app.organisation.reach.Access;
import dk.samdrift.app.ui.Frame;
import dk.samdrift.app.ui.Toast;
import dk.samdrift.app.ui.form.Drafting;
import dk.samdrift.app.ui.form.Field;
import dk.samdrift.app.ui.form.Form;
import jakarta.servlet.http.HttpServletRequest;
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
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** New versions that are texts. */
@Controller
@RequestMapping("/{organisation}/cooperation/{cooperation}/paper/{deliverable}")
class PaperTextController {

  private final PaperPlaces places;
  private final PaperWriting writing;
  private final Papers papers;

  PaperTextController(PaperPlaces places, PaperWriting writing, Papers papers) {
    this.places = places;
    this.writing = writing;
    this.papers = papers;
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
    Form form =
        PaperForm.text(place.path(insider), number(versions))
            .filled(PaperForm.began(body(versions)))
            .beganWith(PaperForm.began(body(versions)));
    return show(form, draft(form), place, versions, insider, frame, model);
  }

  /** What was typed earlier, where somebody else has saved another text since. */
  private static @Nullable String draft(Form form) {
    Field body = Drafting.of(form).form().field("body");
    return body.isWrong() ? body.value() : null;
  }

  @PostMapping
  String write(
      @PathVariable UUID cooperation,
      @PathVariable String deliverable,
      @RequestParam int version,
      Access access,
      Insider insider,
      Frame frame,
      HttpServletRequest request,
      Model model,
      RedirectAttributes next) {
    PaperPlace place = places.writable(cooperation, deliverable, access);
    List<Paper> versions = writing.locked(place);
    String body = PaperForm.body(request.getParameterMap());
    String remark = PaperForm.remark(request.getParameterMap(), version);
    Form form = checked(place, version, body, remark, insider);
    boolean isSaved = form.errors().isEmpty() && body.equals(body(versions));
    boolean isTorn = form.errors().isEmpty() && !isSaved && number(versions) != version;
    if (isTorn) {
      String began = body(versions.stream().filter(one -> one.number() <= version).toList());
      form = torn(place, versions, began, Map.of("body", body, "remark", remark), insider);
    }
    if (!form.errors().isEmpty()) {
      return show(form, isTorn ? body : null, place, versions, insider, frame, model);
    }
    if (!isSaved) {
      writing.add(place, Content.of(body), remark, version + 1, insider.actor());
    }
    int now = isSaved ? number(versions) : version + 1;
    Toast.done(place.saved(now)).leaveFor(next);
    return "redirect:" + place.path(insider);
  }

  private static Form checked(
      PaperPlace place, int version, String body, String remark, Insider insider) {
    Form form =
        PaperForm.text(place.path(insider), version).filled(Map.of("body", body, "remark", remark));
    return PaperForm.checkRemark(PaperForm.check(form, body), remark);
  }

  /** Somebody else was faster: what both wrote stands, theirs below the form. */
  private static Form torn(
      PaperPlace place,
      List<Paper> versions,
      String began,
      Map<String, String> typed,
      Insider insider) {
    Paper newest = versions.getFirst();
    Form form =
        PaperForm.text(place.path(insider), newest.number())
            .filled(typed)
            .beganWith(PaperForm.began(began))
            .changedMeanwhile(PaperForm.began(body(versions)));
    return form.field("body").isWrong()
        ? form.wrong(
            "body",
            msg("cooperation.paper.torn", newest.personName(), Integer.toString(newest.number())))
        : form;
  }

  private static int number(List<Paper> versions) {
    return versions.isEmpty() ? 0 : versions.getFirst().number();
  }

  private static String body(List<Paper> versions) {
    return versions.isEmpty() ? "" : Objects.requireNonNullElse(versions.getFirst().body(), "");
  }

  private static String show(
      Form form,
      @Nullable String typed,
      PaperPlace place,
      List<Paper> versions,
      Insider insider,
      Frame frame,
      Model model) {
    String title =
        versions.isEmpty()
            ? msg("cooperation.paper.first", place.deliverable().title())
            : msg(
                "cooperation.paper.next",
                place.deliverable().title(),
                Integer.toString(number(versions) + 1));
    model.addAttribute(
        "page",
        new PaperTextPage(
            place.frame(frame, insider, title),
            place.deliverable().guidance(),
            PaperTextPage.resent(versions),
            form,
            typed == null ? null : versions.getFirst(),
            typed == null ? null : Comparison.of(body(versions), typed)));
    return "cooperation/paper/text";
  }
}
