package dk.samdrift.app.intake;

import static dk.samdrift.app.language.Messages.msg;

import dk.samdrift.app.cooperation.Crumbs;
import dk.samdrift.app.ledger.Batch;
import dk.samdrift.app.ledger.BatchRows;
import dk.samdrift.app.ledger.Batches;
import dk.samdrift.app.ledger.RecordFile;
import dk.samdrift.app.organisation.Insider;
import dk.samdrift.app.organisation.reach.Access;
import dk.samdrift.app.ui.Frame;
import dk.samdrift.app.ui.Parameters;
import dk.samdrift.app.ui.Toast;
import dk.samdrift.app.ui.form.Form;
import dk.samdrift.app.ui.table.TableQuery;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What came together, and taking it out again. */
@Controller
@RequestMapping("/{organisation}/cooperation/{cooperation}/intake")
class BatchController {

  private final Batches batches;
  private final BatchRows rows;
  private final Reversing reversing;

  BatchController(Batches batches, BatchRows rows, Reversing reversing) {
    this.batches = batches;
    this.rows = rows;
    this.reversing = reversing;
  }

  private Batch find(UUID id, Access access) {
    return batches
        .find(access.cooperation(), id)
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }

  @GetMapping("/batch")
  String show(
      @RequestParam UUID batch,
      Insider insider,
      Access access,
      Frame frame,
      HttpServletRequest request,
      Model model) {
    Batch now = find(batch, access);
    Map<String, String[]> asked = request.getParameterMap();
    RecordFile file = BatchPage.file(now, Parameters.first(asked, "kind"));
    TableQuery query = BatchPage.query(insider, access, now, asked);
    long total = rows.count(access.cooperation(), batch, file, query.pattern());
    TableQuery within = query.within(total);
    BatchPage.Found found =
        new BatchPage.Found(
            now,
            batches.closedYears(now),
            file,
            query,
            total,
            rows.page(
                access.cooperation(),
                batch,
                file,
                within.pattern(),
                within.offset(),
                TableQuery.PAGE_SIZE));
    model.addAttribute("page", BatchPage.of(frame, insider, access, found));
    return "intake/batch";
  }

  @GetMapping("/reversal")
  String ask(@RequestParam UUID batch, Insider insider, Access access, Frame frame, Model model) {
    Batch now = find(batch, access);
    return show(BatchPage.form(insider, access, now), now, insider, access, frame, model);
  }

  @PostMapping("/reversals")
  String reverse(
      @RequestParam UUID batch,
      @RequestParam(defaultValue = "") String reason,
      Insider insider,
      Access access,
      Frame frame,
      Model model,
      RedirectAttributes next) {
    Batch now = find(batch, access);
    Form form = BatchPage.form(insider, access, now).filled(Map.of("reason", reason));
    if (reason.isBlank() || reason.length() > BatchPage.LONGEST_REASON) {
      String sentence = msg("intake.reverse.reason.wrong", BatchPage.LONGEST_REASON);
      return show(form.wrong("reason", sentence), now, insider, access, frame, model);
    }
    Reversing.Outcome outcome = reversing.reverse(now, reason.strip(), insider.actor());
    if (outcome == Reversing.Outcome.HELD) {
      String sentence = BatchPage.held(batches.closedYears(now));
      return show(form.wrong(sentence), now, insider, access, frame, model);
    }
    boolean isFirst = outcome == Reversing.Outcome.REVERSED;
    Toast.done(msg(isFirst ? "intake.reversed" : "intake.reversed.before")).leaveFor(next);
    return "redirect:" + IntakePage.batchPath(IntakePage.path(insider, access), batch);
  }

  private static String show(
      Form form, Batch now, Insider insider, Access access, Frame frame, Model model) {
    model.addAttribute(
        "frame",
        frame.titled(
            msg("intake.reverse"),
            Crumbs.of(
                insider,
                access,
                IntakePage.link(insider, access),
                BatchPage.link(insider, access, now))));
    model.addAttribute("form", form);
    model.addAttribute("intro", msg("intake.reverse.consequence", IntakePage.holds(now.counts())));
    return "ui/formPage";
  }
}
