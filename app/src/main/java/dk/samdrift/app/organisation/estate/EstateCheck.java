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
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What is wrong with the answers about an estate; the same for forms, files and programs. */
@Component
class EstateCheck {

  private static final int LONGEST_NAME = 200;
  private static final int LONGEST_CODE = 40;
  private static final int LONGEST_TOWN = 100;
  private static final int OLDEST = 1000;
  private static final int YEARS_AHEAD = 10;

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
    checked = length(typed, checked, "street", LONGEST_NAME);
    checked = length(typed, checked, "town", LONGEST_TOWN);
    if (!typed.get("postalCode").matches("([0-9]{4})?")) {
      checked = checked.wrong("postalCode", msg("organisation.estate.postalCode.wrong"));
    }
    if (!isYear(typed.get("builtYear"))) {
      checked = checked.wrong("builtYear", msg("organisation.estate.builtYear.wrong"));
    }
    String position = typed.get("position");
    if (!position.isEmpty() && Positions.parse(position).isEmpty()) {
      checked = checked.wrong("position", msg("organisation.estate.position.wrong"));
    }
    return checked;
  }

  private Form names(
      EstateForm typed, Form form, List<HousingOrganisation> choices, @Nullable UUID except) {
    Form checked = form;
    String name = typed.get("name");
    String code = typed.get("code");
    HousingOrganisation housing =
        choices.stream()
            .filter(one -> one.id().toString().equals(typed.get("housing")))
            .findAny()
            .orElse(null);
    if (name.isEmpty() || name.length() > LONGEST_NAME) {
      checked = checked.wrong("name", msg("organisation.estate.name.wrong"));
    } else if (housing != null
        && members.isNamed(name, housing.id(), except, Formats.today(clock))) {
      checked = checked.wrong("name", msg("organisation.estate.name.taken", housing.name()));
    }
    if (code.isEmpty() || code.length() > LONGEST_CODE) {
      checked = checked.wrong("code", msg("organisation.estate.code.wrong"));
    } else if (members.isTaken(code, except)) {
      checked = checked.wrong("code", msg("organisation.estate.code.taken"));
    }
    return housing == null
        ? checked.wrong("housing", msg("organisation.estate.housing.wrong"))
        : checked;
  }

  private static Form length(EstateForm typed, Form form, String field, int longest) {
    return typed.get(field).length() <= longest
        ? form
        : form.wrong(field, msg("organisation.estate.too-long", longest));
  }

  private boolean isYear(String text) {
    if (text.isEmpty()) {
      return true;
    }
    int latest = Formats.today(clock).getYear() + YEARS_AHEAD;
    return text.matches("[0-9]{4}")
        && Integer.parseInt(text) >= OLDEST
        && Integer.parseInt(text) <= latest;
  }
}
