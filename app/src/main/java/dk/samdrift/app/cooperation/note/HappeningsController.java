package dk.samdrift.app.cooperation.note;

import dk.samdrift.app.history.Entries;
import dk.samdrift.app.history.Search;
import dk.samdrift.app.history.Subject;
import dk.samdrift.app.organisation.Insider;
import dk.samdrift.app.organisation.reach.Access;
import dk.samdrift.app.ui.Frame;
import dk.samdrift.app.ui.Parameters;
import dk.samdrift.app.ui.table.Sort;
import dk.samdrift.app.ui.table.TableQuery;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** What happened with a cooperation. */
@Controller
class HappeningsController {

  private final Happenings happenings;

  HappeningsController(Happenings happenings) {
    this.happenings = happenings;
  }

  @GetMapping("/{organisation}/cooperation/{cooperation}/note/happenings")
  String list(
      Insider insider, Access access, Frame frame, HttpServletRequest request, Model model) {
    TableQuery query =
        TableQuery.of(
                HappeningsPage.path(insider, access),
                request.getParameterMap(),
                List.of(),
                Sort.descending("number"))
            .onPage(1);
    String asked = Parameters.first(request.getParameterMap(), HappeningsPage.BEFORE);
    long before = asked.matches("[1-9][0-9]{0,17}") ? Long.parseLong(asked) : Entries.END;
    Search search =
        Search.ALL
            .about(Subject.of("cooperation", access.cooperation()))
            .mentioning(query.search());
    model.addAttribute(
        "page",
        HappeningsPage.of(
            frame,
            insider,
            access,
            query,
            before,
            happenings.page(search, before, HappeningsPage.SIZE + 1, access)));
    return "cooperation/note/happenings";
  }
}
