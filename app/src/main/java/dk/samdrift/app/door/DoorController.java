package dk.samdrift.app.door;

import static dk.samdrift.app.language.Messages.msg;

import dk.samdrift.app.language.Messages;
import dk.samdrift.app.organisation.Role;
import dk.samdrift.app.ui.EmptyState;
import dk.samdrift.app.ui.Frame;
import dk.samdrift.app.ui.table.Column;
import dk.samdrift.app.ui.table.Table;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Shows who may take which route, and says how everybody can use the pages. */
@Controller
public class DoorController {

  /** What somebody may do with a page in the table. */
  public record Line(String method, String page, String who) {}

  /** Routes to a form, which change nothing yet, but are for those who may. */
  private static final Pattern ASKS = Pattern.compile("/(new|edit|cancel)$");

  @GetMapping("/{organisation}/door")
  String list(Frame frame, Model model) {
    List<Line> lines = Doors.all().stream().map(DoorController::line).distinct().toList();
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
    String pattern = door.pattern().getPatternString();
    boolean isSeen = door.method().equals(HttpMethod.GET) && !ASKS.matcher(pattern).find();
    String method = isSeen ? msg("door.get") : msg("door.post");
    return new Line(method, page(pattern), words(door.who()));
  }

  /**
   * What users call the page that a route leads to, or belongs to; its address if it has no name.
   */
  private static String page(String pattern) {
    String own = pattern.replaceFirst("^(/api(?=/\\{))?/\\{organisation}(/organisation)?", "");
    String within = own.replaceFirst("^/cooperation(/\\{cooperation})?(?=/)", "");
    return Stream.of(within, own)
        .map(DoorController::key)
        .filter(Messages::has)
        .findFirst()
        .map(key -> msg(key))
        .orElse(pattern);
  }

  private static String key(String path) {
    String word = path.isEmpty() ? "home" : path.replaceAll("^/|/.*$", "");
    return "door.page." + (word.isEmpty() ? "arrival" : word);
  }

  static String words(Door.Who who) {
    return switch (who) {
      case Door.Who.Anybody _ -> msg("door.anybody");
      case Door.Who.SignedIn _ -> msg("door.signed-in");
      case Door.Who.Entrants _ -> msg("door.entrants");
      case Door.Who.Insiders _ -> msg("door.insiders");
      case Door.Who.Programs(boolean mustChange) ->
          msg(mustChange ? "door.programs.change" : "door.programs.read");
      case Door.Who.WithRole(Set<Role> roles, boolean _) -> words(roles);
      case Door.Who.Cooperating(Set<Role> roles) ->
          roles.isEmpty() ? msg("door.cooperating") : msg("door.cooperating.as", words(roles));
    };
  }

  private static String words(Set<Role> roles) {
    return roles.stream().map(Role::words).sorted().collect(Collectors.joining(", "));
  }
}
