package dk.samdrift.app.portfolio;

import static dk.samdrift.app.language.Messages.msg;

import dk.samdrift.app.cooperation.Glance;
import dk.samdrift.app.cooperation.Glances;
import dk.samdrift.app.language.Formats;
import dk.samdrift.app.organisation.Insider;
import dk.samdrift.app.organisation.exchange.Saving;
import dk.samdrift.app.playbook.Playbooks;
import dk.samdrift.app.playbook.Vocabulary;
import dk.samdrift.app.ui.Frame;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The list of all cooperations, as a page and as a file. */
@Controller
@RequestMapping("/{organisation}/portfolio")
class PortfolioController {

  private final Glances glances;
  private final Playbooks playbooks;
  private final Clock clock;

  PortfolioController(Glances glances, Playbooks playbooks, Clock clock) {
    this.glances = glances;
    this.playbooks = playbooks;
    this.clock = clock;
  }

  @GetMapping
  String list(Insider insider, Frame frame, HttpServletRequest request, Model model) {
    List<Glance> all = glances.of(insider);
    model.addAttribute(
        "page", PortfolioPage.of(frame, insider, words(), all, query(insider, all, request)));
    return "portfolio/list";
  }

  @GetMapping("/export.csv")
  ResponseEntity<byte[]> csv(Insider insider, HttpServletRequest request) {
    return Saving.csv(name(), PortfolioFile.of(words(), found(insider, request)));
  }

  @GetMapping("/export.xlsx")
  ResponseEntity<byte[]> xlsx(Insider insider, HttpServletRequest request) {
    return Saving.xlsx(name(), PortfolioFile.of(words(), found(insider, request)));
  }

  private Vocabulary words() {
    return playbooks.words();
  }

  private String name() {
    return msg(
        "portfolio.export.name", words().cooperation().many(), Formats.today(clock).toString());
  }

  private List<Glance> found(Insider insider, HttpServletRequest request) {
    List<Glance> all = glances.of(insider);
    return query(insider, all, request).of(all);
  }

  private PortfolioQuery query(Insider insider, List<Glance> all, HttpServletRequest request) {
    return PortfolioQuery.of(
        PortfolioPage.path(insider),
        request.getParameterMap(),
        PortfolioPage.columns(words(), all),
        all,
        Formats.today(clock));
  }
}
