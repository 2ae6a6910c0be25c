package dk.samdrift.app.organisation.exchange;

import dk.samdrift.app.organisation.HousingOrganisation;
import dk.samdrift.app.organisation.Member;
import dk.samdrift.app.organisation.measure.Measured;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * What there is now, which a file is compared with.
 *
 * @param figures by the ids of members; those without any are missing
 */
record EstatesNow(
    LocalDate today,
    List<HousingOrganisation> housings,
    List<Member> members,
    Map<UUID, List<Measured>> figures) {

  /** Small and capital letters are the same number. */
  static String key(String code) {
    return code.toLowerCase(Locale.ROOT);
  }

  Map<String, Member> byCode() {
    Map<String, Member> byCode = new HashMap<>();
    members.forEach(one -> byCode.put(key(one.code()), one));
    return byCode;
  }

  List<Measured> figures(UUID member) {
    return figures.getOrDefault(member, List.of());
  }

  Optional<HousingOrganisation> housing(String name) {
    return housings.stream().filter(one -> one.name().equalsIgnoreCase(name)).findAny();
  }

  /** What a housing organisation is called, by its id as text. */
  String housingName(String id) {
    return housings.stream()
        .filter(one -> one.id().toString().equals(id))
        .map(HousingOrganisation::name)
        .findAny()
        .orElse("");
  }
}
