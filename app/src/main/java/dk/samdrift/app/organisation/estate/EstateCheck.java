package dk.samdrift.app.organisation.estate;

import static dk.samdrift.app.language.Messages.msg;

import dk.samdrift.app.language.Formats;
import dk.samdrift.app.organisation.HousingOrganisation;
import dk.samdrift.app.organisation.HousingOrganisations;
import dk.samdrift.app.organisation.Member;
import dk.samdrift.app.organisation.Members;
import dk.samdrift.app.ui.form.Form;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What is wrong with a form about an estate, also beside the others that there are. */
@Component
class EstateCheck {

  private final Members members;
  private final HousingOrganisations housings;
  private final Clock clock;

  EstateCheck(Members members, HousingOrganisations housings, Clock clock) {
    this.members = members;
    this.housings = housings;
    this.clock = clock;
  }

  /** The housing organisations that are still there, and the one that an estate has. */
  List<HousingOrganisation> choices(@Nullable Member estate) {
    LocalDate today = Formats.today(clock);
    return housings.all().stream()
        .filter(
            one -> !one.isClosed(today) || (estate != null && one.id().equals(estate.housing())))
        .toList();
  }

  /** The form with what is wrong. */
  Form of(EstateForm typed, Form form, List<HousingOrganisation> choices, @Nullable UUID except) {
    Form checked = names(typed, form, choices, except);
    Map<String, String> wrong = EstateRules.wrong(typed, Formats.today(clock));
    for (Map.Entry<String, String> one : wrong.entrySet()) {
      checked = checked.wrong(one.getKey(), one.getValue());
    }
    return checked;
  }

  private Form names(
      EstateForm typed, Form form, List<HousingOrganisation> choices, @Nullable UUID except) {
    Form checked = form;
    String name = typed.get("name");
    HousingOrganisation housing =
        choices.stream()
            .filter(one -> one.id().toString().equals(typed.get("housing")))
            .findAny()
            .orElse(null);
    if (housing != null && members.isNamed(name, housing.id(), except, Formats.today(clock))) {
      checked = checked.wrong("name", msg("organisation.estate.name.taken", housing.name()));
    }
    if (members.isTaken(typed.get("code"), except)) {
      checked = checked.wrong("code", msg("organisation.estate.code.taken"));
    }
    return housing == null
        ? checked.wrong("housing", msg("organisation.estate.housing.wrong"))
        : checked;
  }
}
