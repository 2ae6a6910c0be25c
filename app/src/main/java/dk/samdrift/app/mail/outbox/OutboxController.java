package dk.samdrift.app.mail.outbox;

import dk.samdrift.app.mail.LetterGroup;
import dk.samdrift.app.mail.LetterState;
import dk.samdrift.app.mail.Outbox;
import dk.samdrift.app.mail.OutboxLetters;
import dk.samdrift.app.ui.Frame;
import dk.samdrift.app.ui.table.TableQuery;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** All letters of an organisation. */
@Controller
class OutboxController {

  private final Outbox outbox;
  private final OutboxLetters letters;

  OutboxController(Outbox outbox, OutboxLetters letters) {
    this.outbox = outbox;
    this.letters = letters;
  }

  @GetMapping("/{organisation}/mail")
  String list(
      @PathVariable String organisation, Frame frame, HttpServletRequest request, Model model) {
    TableQuery asked = OutboxPage.query(organisation, request.getParameterMap());
    String state = OutboxPage.state(request.getParameterMap());
    Set<LetterState> states = LetterGroup.states(state);
    long total = letters.count(asked, states);
    OutboxPage.Found found = new OutboxPage.Found(total, letters.page(asked.within(total), states));
    model.addAttribute("page", OutboxPage.of(frame, outbox.hasServer(), asked, state, found));
    return "mail/outbox/list";
  }
}
