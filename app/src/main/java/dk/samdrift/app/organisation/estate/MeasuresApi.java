package dk.samdrift.app.organisation.estate;

import dk.samdrift.app.api.Answered;
import dk.samdrift.app.api.Fault;
import dk.samdrift.app.api.SeenVersion;
import dk.samdrift.app.organisation.Member;
import dk.samdrift.app.organisation.Members;
import dk.samdrift.app.organisation.measure.Measure;
import dk.samdrift.app.organisation.measure.Measured;
import dk.samdrift.app.organisation.measure.Measures;
import dk.samdrift.app.organisation.token.Program;
import dk.samdrift.app.ui.Parameters;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;

/** What estates measure, for programs: the same as its page, by the same rules. */
@Controller
@RequestMapping(
    path = "/api/{organisation}/estates/{estate}/measures",
    produces = MediaType.APPLICATION_JSON_VALUE)
class MeasuresApi {

  private static final String NOWHERE = "/";

  private final Members members;
  private final Measures measures;
  private final EstateViews views;
  private final EstateWriting writing;

  MeasuresApi(Members members, Measures measures, EstateViews views, EstateWriting writing) {
    this.members = members;
    this.measures = measures;
    this.views = views;
    this.writing = writing;
  }

  /** All figures of an estate, with its version. */
  @Schema(name = "Measures")
  record All(UUID estate, int version, List<EstateView.Figure> measures) {}

  @Operation(operationId = "getMeasures", summary = "Hent alle tal om en afdeling, dag for dag")
  @GetMapping
  Answered<All> get(@PathVariable UUID estate) {
    int version = members.get(estate).version();
    List<EstateView.Figure> all = measures.of(estate).stream().map(EstateView.Figure::of).toList();
    return Answered.ok(new All(estate, version, all)).version(version);
  }

  @Operation(operationId = "putMeasures", summary = "Sæt tal i kraft fra en dag")
  @PutMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
  Answered<All> put(
      @PathVariable UUID estate,
      @Parameter(required = true) @RequestHeader(name = "If-Match", required = false)
          @Nullable String seen,
      @RequestBody MeasuresBody body,
      Program program) {
    int version = SeenVersion.of(seen);
    Member now = members.get(estate);
    if (now.version() != version) {
      throw Fault.stale(views.get(estate));
    }
    MeasuresForm typed = body.typed();
    LocalDate day = Parameters.day(typed.from()).orElse(LocalDate.EPOCH);
    body.refuse(typed.check(typed.form(NOWHERE, version, "", Map.of()), now));
    Map<Measure, Measured> before = Measured.on(day, measures.of(estate));
    List<Measured> changes =
        typed.measured().stream().filter(one -> !one.isAs(before.get(one.measure()))).toList();
    if (!changes.isEmpty() && !writing.put(now, changes, version, program.actor())) {
      throw Fault.stale(views.get(estate));
    }
    return get(estate);
  }
}
