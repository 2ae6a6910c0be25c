package dk.samdrift.app.search;

import dk.samdrift.app.language.Spelling;
import dk.samdrift.app.organisation.Insider;
import dk.samdrift.app.playbook.Playbooks;
import dk.samdrift.app.ui.Frame;
import dk.samdrift.app.ui.Parameters;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.function.Function;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Answers the search field above every page. */
@Controller
class SearchController {

  /** Nothing that is searched for is longer. */
  private static final int LONGEST = 100;

  private final List<Shelf> shelves;
  private final Playbooks playbooks;

  SearchController(List<Shelf> shelves, Playbooks playbooks) {
    this.shelves = shelves;
    this.playbooks = playbooks;
  }

  @GetMapping("/{organisation}/search")
  String show(Insider insider, Frame frame, HttpServletRequest request, Model model) {
    String typed = typed(request);
    boolean isEmpty = Spelling.words(typed).isEmpty();
    List<Group> found = isEmpty ? List.of() : groups(one -> one.found(typed, insider));
    boolean isNear = found.isEmpty() && !isEmpty;
    List<Group> shown = isNear ? groups(one -> one.near(typed, insider)) : found;
    model.addAttribute(
        "page", SearchPage.of(frame, insider, playbooks.words(), typed, shown, isNear));
    return "search/show";
  }

  private static String typed(HttpServletRequest request) {
    String text = Parameters.first(request.getParameterMap(), "q");
    String plain = text.replaceAll("[\\p{Cntrl}\\p{Cs}\\s]+", " ").strip();
    return plain.substring(0, Math.min(LONGEST, plain.length())).strip();
  }

  private List<Group> groups(Function<Shelf, List<Group>> asked) {
    return shelves.stream()
        .flatMap(one -> asked.apply(one).stream())
        .filter(group -> !group.hits().isEmpty())
        .toList();
  }
}
