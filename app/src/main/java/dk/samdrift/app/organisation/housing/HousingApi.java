package dk.samdrift.app.organisation.housing;

import dk.samdrift.app.api.Answered;
import dk.samdrift.app.organisation.HousingOrganisation;
import dk.samdrift.app.organisation.HousingOrganisations;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Housing organisations for programs, which must name one for each estate. */
@Controller
class HousingApi {

  private final HousingOrganisations housings;

  HousingApi(HousingOrganisations housings) {
    this.housings = housings;
  }

  /** One of them. */
  @Schema(name = "HousingOrganisation")
  record One(
      UUID id,
      String name,
      @Schema(type = "string", format = "date") @Nullable LocalDate closedOn) {}

  /** All of them. */
  @Schema(name = "HousingOrganisations")
  record All(List<One> housingOrganisations) {}

  @Operation(operationId = "listHousingOrganisations", summary = "Hent alle boligorganisationer")
  @GetMapping(
      path = "/api/{organisation}/housing-organisations",
      produces = MediaType.APPLICATION_JSON_VALUE)
  Answered<All> list() {
    return Answered.ok(new All(housings.all().stream().map(HousingApi::one).toList()));
  }

  private static One one(HousingOrganisation housing) {
    return new One(housing.id(), housing.name(), housing.closedOn());
  }
}
