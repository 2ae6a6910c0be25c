package dk.samdrift.app.search;

import static dk.samdrift.app.language.Messages.msg;

import dk.samdrift.app.language.Spelling;
import dk.samdrift.app.organisation.HousingOrganisation;
import dk.samdrift.app.organisation.HousingOrganisations;
import dk.samdrift.app.organisation.Insider;
import dk.samdrift.app.organisation.Member;
import dk.samdrift.app.organisation.Members;
import dk.samdrift.app.ui.Link;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Housing organisations, of which there are few, and their estates. */
@Component
@Order(2)
class LevelShelf implements Shelf {

  private final HousingOrganisations housings;
  private final Members members;

  LevelShelf(HousingOrganisations housings, Members members) {
    this.housings = housings;
    this.members = members;
  }

  @Override
  public List<Group> found(String search, Insider insider) {
    List<HousingOrganisation> all = housings.all();
    List<Hit> fitting =
        all.stream()
            .filter(one -> Spelling.fits(one.name(), search))
            .map(one -> hit(one, insider))
            .toList();
    return List.of(
        Group.of("housings", msg("search.housings"), fitting),
        estates(members.found(search, Group.ASKED), all, insider));
  }

  @Override
  public List<Group> near(String search, Insider insider) {
    return List.of(estates(members.near(search, Group.ASKED), housings.all(), insider));
  }

  private static Hit hit(HousingOrganisation one, Insider insider) {
    String path = "/" + insider.slug() + "/organisation/housing-organisations/" + one.id();
    return new Hit(new Link(one.name(), path), "");
  }

  private static Group estates(List<Member> found, List<HousingOrganisation> all, Insider insider) {
    Map<UUID, String> names =
        all.stream().collect(Collectors.toMap(HousingOrganisation::id, HousingOrganisation::name));
    return Group.of(
        "estates",
        msg("search.estates"),
        found.stream()
            .map(one ->
                new Hit(new Link(one.name(), Member.path(insider, one.id())), where(one, names)))
            .toList());
  }

  private static String where(Member one, Map<UUID, String> names) {
    UUID above = one.housing();
    return Stream.of(
            one.code(),
            above == null ? "" : names.getOrDefault(above, ""),
            one.premises().address())
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(" · "));
  }
}
