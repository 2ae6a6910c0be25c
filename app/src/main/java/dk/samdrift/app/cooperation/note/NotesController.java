package dk.samdrift.app.cooperation.note;

import static dk.samdrift.app.language.Messages.msg;

import dk.samdrift.app.cooperation.Cooperations;
import dk.samdrift.app.cooperation.Crumbs;
import dk.samdrift.app.language.Formats;
import dk.samdrift.app.organisation.Insider;
import dk.samdrift.app.organisation.exchange.Saving;
import dk.samdrift.app.organisation.reach.Access;
import dk.samdrift.app.playbook.Playbook;
import dk.samdrift.app.playbook.Playbooks;
import dk.samdrift.app.ui.Frame;
import dk.samdrift.app.ui.Toast;
import dk.samdrift.app.ui.form.Form;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
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

/** The log of a cooperation, new notes, and corrections. */
@Controller
@RequestMapping("/{organisation}/cooperation/{cooperation}/note")
class NotesController {

  private final NoteRows rows;
  private final NoteWriting writing;
  private final Cooperations cooperations;
  private final Playbooks playbooks;
  private final Clock clock;

  NotesController(
      NoteRows rows,
      NoteWriting writing,
      Cooperations cooperations,
      Playbooks playbooks,
      Clock clock) {
    this.rows = rows;
    this.writing = writing;
    this.cooperations = cooperations;
    this.playbooks = playbooks;
    this.clock = clock;
  }

  private Playbook playbook(Access access) {
    return playbooks.get(cooperations.get(access.cooperation()).playbook());
  }

  private NoteQuery query(Insider insider, Access access, HttpServletRequest request) {
    return NoteQuery.of(path(insider, access), request.getParameterMap(), playbook(access));
  }

  @GetMapping
  String list(
      Insider insider, Access access, Frame frame, HttpServletRequest request, Model model) {
    NoteQuery query = query(insider, access, request);
    long total = rows.count(query, access);
    List<Note> notes = rows.page(query, query.table().within(total), access);
    List<UUID> ids = notes.stream().map(Note::id).toList();
    NotesPage.Found found = new NotesPage.Found(query, total, notes, rows.replaced(ids, access));
    model.addAttribute("page", NotesPage.of(frame, insider, access, playbook(access), found));
    return "cooperation/note/list";
  }

  @GetMapping("/export.csv")
  ResponseEntity<byte[]> export(Insider insider, Access access, HttpServletRequest request) {
    String name = msg("cooperation.note.export.name", Formats.today(clock).toString());
    List<Note> notes = rows.all(query(insider, access, request), access);
    return Saving.csv(name, NoteTable.of(notes, playbook(access)));
  }

  @GetMapping("/new")
  String ask(
      @RequestParam(defaultValue = "") String milestone,
      Insider insider,
      Access access,
      Frame frame,
      Model model) {
    String path = path(insider, access);
    Form form =
        NoteForm.empty(milestone, Formats.today(clock)).form(path, path, playbook(access), access);
    return show(form, msg("cooperation.note.add"), insider, access, frame, model);
  }

  @PostMapping
  String create(
      Insider insider,
      Access access,
      Frame frame,
      HttpServletRequest request,
      Model model,
      RedirectAttributes next) {
    NoteForm typed = NoteForm.typed(request.getParameterMap());
    String path = path(insider, access);
    Form form = checked(typed, path, insider, access);
    if (!form.errors().isEmpty()) {
      return show(form, msg("cooperation.note.add"), insider, access, frame, model);
    }
    Note note = typed.note(access.cooperation(), null);
    writing.add(note, insider.actor());
    Toast.done(msg("cooperation.note.saved", note.audience().words())).leaveFor(next);
    return "redirect:" + path;
  }

  @GetMapping("/{note}/corrections/new")
  String correct(
      @PathVariable UUID note, Insider insider, Access access, Frame frame, Model model) {
    Note now = find(note, access);
    Form form =
        NoteForm.of(now)
            .form(
                corrections(now, insider, access), path(insider, access), playbook(access), access);
    return show(form, msg("cooperation.note.correct"), insider, access, frame, model);
  }

  @PostMapping("/{note}/corrections")
  String replace(
      @PathVariable UUID note,
      Insider insider,
      Access access,
      Frame frame,
      HttpServletRequest request,
      Model model,
      RedirectAttributes next) {
    NoteForm typed = NoteForm.typed(request.getParameterMap());
    Note latest = latest(note, access);
    Form form = checked(typed, corrections(latest, insider, access), insider, access);
    boolean isTaken = !latest.id().equals(note);
    if (form.errors().isEmpty() && !isTaken) {
      Note correction = typed.note(access.cooperation(), latest.id());
      isTaken = !writing.add(correction, insider.actor());
      latest = isTaken ? latest(note, access) : latest;
      form = checked(typed, corrections(latest, insider, access), insider, access);
    }
    if (isTaken) {
      form = form.changedMeanwhile(NoteForm.of(latest).values());
    }
    if (!form.errors().isEmpty()) {
      return show(form, msg("cooperation.note.correct"), insider, access, frame, model);
    }
    Toast.done(msg("cooperation.note.corrected")).leaveFor(next);
    return "redirect:" + path(insider, access);
  }

  private Form checked(NoteForm typed, String action, Insider insider, Access access) {
    Playbook playbook = playbook(access);
    Form form = typed.form(action, path(insider, access), playbook, access);
    return typed.check(form, playbook, access, Formats.today(clock));
  }

  private Note find(UUID note, Access access) {
    return rows.find(note, access)
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }

  /** The one that stands in a note's place now. */
  private Note latest(UUID note, Access access) {
    return rows.latest(note, access)
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }

  private static String path(Insider insider, Access access) {
    return NotesPage.path(insider, access.cooperation());
  }

  private static String corrections(Note note, Insider insider, Access access) {
    return path(insider, access) + "/" + note.id() + "/corrections";
  }

  private static String show(
      Form form, String title, Insider insider, Access access, Frame frame, Model model) {
    model.addAttribute(
        "frame", frame.titled(title, Crumbs.of(insider, access, NotesPage.link(insider, access))));
    model.addAttribute("form", form);
    return "ui/formPage";
  }
}
