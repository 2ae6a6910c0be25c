package dk.samdrift.app.cooperation.road;

import dk.samdrift.app.cooperation.Cooperations;
import dk.samdrift.app.organisation.Insider;
import dk.samdrift.app.organisation.reach.Access;
import dk.samdrift.app.ui.Frame;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The page of a cooperation. */
@Controller
class RoadController {

  private final Cooperations cooperations;
  private final RoadPages pages;

  RoadController(Cooperations cooperations, RoadPages pages) {
    this.cooperations = cooperations;
    this.pages = pages;
  }

  @GetMapping("/{organisation}/cooperation/{cooperation}")
  String show(
      @PathVariable UUID cooperation, Access access, Insider insider, Frame frame, Model model) {
    model.addAttribute("page", pages.of(cooperations.get(cooperation), access, insider, frame));
    return "cooperation/road/show";
  }
}
