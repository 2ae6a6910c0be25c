package dk.samdrift.app.allocation.key;

import dk.samdrift.app.allocation.Agreement;
import dk.samdrift.app.allocation.AgreementDesk;
import dk.samdrift.app.allocation.Ground;
import dk.samdrift.app.organisation.Insider;
import dk.samdrift.app.organisation.reach.Access;
import dk.samdrift.app.ui.Frame;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** The keys of a cooperation, and one of them. */
@Controller
@RequestMapping("/{organisation}/cooperation/{cooperation}/allocation/keys")
class KeysController {

  private final AgreementDesk desk;
  private final KeyTrying trying;
  private final FormerVersions former;

  KeysController(AgreementDesk desk, KeyTrying trying, FormerVersions former) {
    this.desk = desk;
    this.trying = trying;
    this.former = former;
  }

  @GetMapping
  String list(Insider insider, Access access, Frame frame, Model model) {
    Agreement agreement = desk.agreement(access);
    Ground ground = trying.ground(access, desk.today());
    model.addAttribute(
        "page",
        KeysPage.of(
            agreement,
            former.keys(access.cooperation()),
            desk.today(),
            key -> trying.shares(access, agreement, key, ground),
            insider,
            access,
            frame));
    return "allocation/key/list";
  }

  @GetMapping("/key")
  String show(
      @RequestParam(defaultValue = "") String key,
      Insider insider,
      Access access,
      Frame frame,
      Model model) {
    Agreement agreement = desk.agreement(access);
    List<FormerVersion> gone = former.of(access.cooperation(), key);
    if (AgreementDesk.begins(agreement, key).isEmpty() && gone.isEmpty()) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    Map<UUID, String> names = trying.names(agreement);
    KeyPage.Known known =
        new KeyPage.Known(
            agreement,
            key,
            gone,
            desk.today(),
            desk.firstOpen(access),
            id -> names.getOrDefault(id, ""));
    Ground ground = trying.ground(access, desk.today());
    model.addAttribute(
        "page",
        KeyPage.of(known, trying.shares(access, agreement, key, ground), insider, access, frame));
    return "allocation/key/show";
  }
}
