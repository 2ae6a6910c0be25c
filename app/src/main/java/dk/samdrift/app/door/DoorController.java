package dk.samdrift.app.door;

import static dk.samdrift.app.language.Messages.msg;

import dk.samdrift.app.organisation.Role;
import dk.samdrift.app.ui.EmptyState;
import dk.samdrift.app.ui.Frame;
import dk.samdrift.app.ui.table.Column;
import dk.samdrift.app.ui.table.Table;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Shows who may take which route, and says how everybody can use the pages. */
@Controller
public class DoorController {

  /** A route in the table. */
  public record Line(String method, String route, String who) {}

  @GetMapping("/{organisation}/door")
  String list(Frame frame, Model model) {
    List<Line> lines = Doors.all().stream().map(DoorController::line).toList();
    Table table =
        Table.plain(
            "doors",
            msg("door.doors"),
            List.of(
                Column.text(msg("door.route")),
                Column.text(msg("door.method")),
                Column.text(msg("door.who"))),
            lines.size(),
            new EmptyState(msg("door.none"), msg("door.none.next"), null));
    model.addAttribute("frame", frame.titled(msg("door.doors")));
    model.addAttribute("table", table);
    model.addAttribute("lines", lines);
    return "door/list";
  }

  @GetMapping("/accessibility")
  String accessibility(Frame frame, Model model) {
    model.addAttribute("frame", frame.titled(msg("door.accessibility")));
    return "door/accessibility";
  }

  private static Line line(Door door) {
    String method = door.method().equals(HttpMethod.GET) ? msg("door.get") : msg("door.post");
    return new Line(method, door.pattern().getPatternString(), words(door.who()));
  }

  static String words(Door.Who who) {
    return switch (who) {
      case Door.Who.Anybody _ -> msg("door.anybody");
      case Door.Who.SignedIn _ -> msg("door.signed-in");
      case Door.Who.Insiders _ -> msg("door.insiders");
      case Door.Who.Programs(boolean mustChange) ->
          msg(mustChange ? "door.programs.change" : "door.programs.read");
      case Door.Who.WithRole(Set<Role> roles, boolean _) ->
          roles.stream().map(Role::words).sorted().collect(Collectors.joining(", "));
    };
  }
}
