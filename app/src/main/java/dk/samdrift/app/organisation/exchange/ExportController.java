package dk.samdrift.app.organisation.exchange;

import static dk.samdrift.app.language.Messages.msg;

import dk.samdrift.app.language.Formats;
import dk.samdrift.app.organisation.HousingOrganisation;
import dk.samdrift.app.organisation.HousingOrganisations;
import dk.samdrift.app.organisation.Insider;
import dk.samdrift.app.organisation.Member;
import dk.samdrift.app.organisation.Members;
import dk.samdrift.app.organisation.estate.EstateRow;
import dk.samdrift.app.organisation.estate.EstateRows;
import dk.samdrift.app.organisation.estate.EstatesQuery;
import dk.samdrift.app.organisation.measure.Measured;
import dk.samdrift.app.organisation.measure.Measures;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The estates that the list shows, with all their figures, as a file that can be read in again. */
@Controller
@RequestMapping("/{organisation}/organisation/estates")
class ExportController {

  private final EstateRows rows;
  private final Members members;
  private final HousingOrganisations housings;
  private final Measures measures;
  private final Clock clock;

  ExportController(
      EstateRows rows,
      Members members,
      HousingOrganisations housings,
      Measures measures,
      Clock clock) {
    this.rows = rows;
    this.members = members;
    this.housings = housings;
    this.measures = measures;
    this.clock = clock;
  }

  @GetMapping("/export.csv")
  ResponseEntity<byte[]> csv(Insider insider, HttpServletRequest request) {
    return Saving.csv(name(), table(insider, request));
  }

  @GetMapping("/export.xlsx")
  ResponseEntity<byte[]> xlsx(Insider insider, HttpServletRequest request) {
    return Saving.xlsx(name(), table(insider, request));
  }

  private String name() {
    return msg("organisation.export.name", Formats.today(clock).toString());
  }

  private FileTable table(Insider insider, HttpServletRequest request) {
    LocalDate today = Formats.today(clock);
    List<HousingOrganisation> all = housings.all();
    EstatesQuery query = EstatesQuery.of(insider, request.getParameterMap(), all);
    Map<UUID, Member> byId =
        members.all().stream()
            .filter(one -> one.kind() == Member.Kind.ESTATE)
            .collect(Collectors.toMap(Member::id, Function.identity()));
    List<Member> shown =
        rows.all(query, today).stream()
            .map(EstateRow::id)
            .filter(byId::containsKey)
            .map(byId::get)
            .toList();
    Map<UUID, List<Measured>> figures = measures.of(shown.stream().map(Member::id).toList());
    EstateTable table = new EstateTable(all);
    shown.forEach(one -> table.add(one, figures.getOrDefault(one.id(), List.of())));
    return table.table();
  }
}
