package dk.samdrift.app.task.letter;

import static dk.samdrift.app.language.Messages.msg;

import dk.samdrift.app.organisation.Insider;
import dk.samdrift.app.task.SeenTask;
import dk.samdrift.app.ui.Frame;
import dk.samdrift.app.ui.Link;
import dk.samdrift.app.ui.Toast;
import dk.samdrift.app.ui.form.Choice;
import dk.samdrift.app.ui.form.Field;
import dk.samdrift.app.ui.form.Form;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** How often the visitor wants letters. */
@Controller
@RequestMapping("/{organisation}/task/letters")
class LettersController {

  private final LetterRows rows;

  LettersController(LetterRows rows) {
    this.rows = rows;
  }

  @GetMapping
  String ask(Insider insider, Frame frame, Model model) {
    return show(form(insider).filled(Map.of("often", now(insider).name())), insider, frame, model);
  }

  @PostMapping
  String choose(
      @RequestParam(defaultValue = "") String often,
      Insider insider,
      Frame frame,
      Model model,
      RedirectAttributes next) {
    Optional<Often> chosen =
        Arrays.stream(Often.values()).filter(one -> one.name().equals(often)).findAny();
    if (chosen.isEmpty()) {
      Form form = form(insider).wrong("often", msg("task.letters.wrong"));
      return show(form, insider, frame, model);
    }
    String before = now(insider).name();
    rows.choose(insider.person(), chosen.get());
    Toast.done(
            msg("task.letters.said", chosen.get().words()), path(insider), Map.of("often", before))
        .leaveFor(next);
    return "redirect:" + SeenTask.list(insider);
  }

  private Often now(Insider insider) {
    return rows.often(insider.person());
  }

  private static String path(Insider insider) {
    return SeenTask.list(insider) + "/letters";
  }

  private static Form form(Insider insider) {
    List<Choice> choices =
        Arrays.stream(Often.values())
            .map(one -> new Choice(one.name(), one.words(), msg("task.letters.hint." + one.name())))
            .toList();
    return Form.of(
            "letters",
            path(insider),
            msg("task.letters.save"),
            Field.radios("often", msg("task.letters.often"), choices))
        .cancelTo(SeenTask.list(insider));
  }

  private static String show(Form form, Insider insider, Frame frame, Model model) {
    Link above = new Link(msg("task.mine"), SeenTask.list(insider));
    model.addAttribute("frame", frame.titled(msg("task.letters"), above));
    model.addAttribute("form", form);
    model.addAttribute("intro", msg("task.letters.intro"));
    return "ui/formPage";
  }
}
