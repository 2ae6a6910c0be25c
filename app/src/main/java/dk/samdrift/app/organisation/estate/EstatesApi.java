package dk.samdrift.app.organisation.estate;

import static dk.samdrift.app.language.Messages.msg;

import dk.samdrift.app.api.Answered;
import dk.samdrift.app.api.Fault;
import dk.samdrift.app.api.SeenVersion;
import dk.samdrift.app.organisation.HousingOrganisation;
import dk.samdrift.app.organisation.Member;
import dk.samdrift.app.organisation.Members;
import dk.samdrift.app.organisation.token.Program;
import dk.samdrift.app.ui.form.Form;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Estates for programs: the same as their pages, by the same rules. */
@Controller
@RequestMapping(path = "/api/{organisation}/estates", produces = MediaType.APPLICATION_JSON_VALUE)
class EstatesApi {

  /** Where the form would be sent, if there were one. */
  private static final String NOWHERE = "/";

  private static final int MOST = 500;
  private static final int MOST_PAGES = 1_000_000;

  private final Members members;
  private final EstateSlices slices;
  private final EstateViews views;
  private final EstateCheck check;
  private final EstateWriting writing;

  EstatesApi(
      Members members,
      EstateSlices slices,
      EstateViews views,
      EstateCheck check,
      EstateWriting writing) {
    this.members = members;
    this.slices = slices;
    this.views = views;
    this.check = check;
    this.writing = writing;
  }

  /**
   * A page of estates.
   *
   * @param total on all pages
   */
  @Schema(name = "EstatePage")
  record Page(int page, int size, long total, List<EstateView> estates) {}

  @Operation(operationId = "listEstates", summary = "Hent afdelinger, en side ad gangen")
  @GetMapping
  Answered<Page> list(
      @RequestParam(defaultValue = "1") @Schema(type = "integer", minimum = "1") String page,
      @RequestParam(defaultValue = "100") @Schema(type = "integer", minimum = "1", maximum = "500")
          String size,
      @RequestParam(defaultValue = "") String search,
      @RequestParam(defaultValue = "") String number) {
    EstateSlices.Asked asked =
        new EstateSlices.Asked(
            EstateBody.storable("search", search),
            EstateBody.storable("number", number.strip()),
            number("page", page, MOST_PAGES),
            number("size", size, MOST));
    return Answered.ok(
        new Page(asked.page(), asked.size(), slices.count(asked), views.get(slices.page(asked))));
  }

  private static int number(String name, String text, int most) {
    if (text.matches("[1-9][0-9]{0,6}") && Integer.parseInt(text) <= most) {
      return Integer.parseInt(text);
    }
    throw Fault.unreadable(name, msg("organisation.api.number", name, Integer.toString(most)));
  }

  @Operation(operationId = "getEstate", summary = "Hent en afdeling")
  @GetMapping("/{estate}")
  Answered<EstateView> get(@PathVariable UUID estate) {
    EstateView found = views.get(estate);
    return Answered.ok(found).version(found.version());
  }

  @Operation(operationId = "createEstate", summary = "Opret en afdeling")
  @ApiResponse(responseCode = "201", description = "Oprettet", useReturnTypeSchema = true)
  @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
  Answered<EstateView> create(@RequestBody EstateBody body, Program program) {
    EstateForm typed = body.typed();
    List<HousingOrganisation> open = check.choices(null);
    EstateBody.refuse(check.of(typed, typed.forNew(NOWHERE, open), open, null));
    UUID id = writing.add(typed, program.actor());
    return Answered.created(views.get(id), "/api/" + program.slug() + "/estates/" + id).version(1);
  }

  @Operation(operationId = "changeEstate", summary = "Ret en afdeling: det hele sendes")
  @PutMapping(path = "/{estate}", consumes = MediaType.APPLICATION_JSON_VALUE)
  Answered<EstateView> change(
      @PathVariable UUID estate,
      @Parameter(required = true) @RequestHeader(name = "If-Match", required = false)
          @Nullable String seen,
      @RequestBody EstateBody body,
      Program program) {
    int version = SeenVersion.of(seen);
    Member now = members.get(estate);
    if (now.version() != version) {
      throw Fault.stale(views.get(estate));
    }
    EstateForm typed = body.typed();
    List<HousingOrganisation> choices = check.choices(now);
    Form form = typed.forChange(NOWHERE, version, choices);
    EstateBody.refuse(check.of(typed, form, choices, estate));
    boolean isSaved = EstateForm.of(now).difference(typed).isEmpty();
    if (!isSaved && !writing.change(now, typed, version, program.actor())) {
      throw Fault.stale(views.get(estate));
    }
    return get(estate);
  }
}
