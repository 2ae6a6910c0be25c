package dk.samdrift.app.cooperation.participation;

import static dk.samdrift.app.language.Messages.msg;

import dk.samdrift.app.cooperation.Cooperation;
import dk.samdrift.app.cooperation.CooperationState;
import dk.samdrift.app.cooperation.Crumbs;
import dk.samdrift.app.cooperation.Participation;
import dk.samdrift.app.cooperation.Participations;
import dk.samdrift.app.cooperation.Sizes;
import dk.samdrift.app.cooperation.Standing;
import dk.samdrift.app.cooperation.participation.ParticipationPage.Adding;
import dk.samdrift.app.cooperation.participation.ParticipationPage.Found;
import dk.samdrift.app.cooperation.participation.ParticipationPage.Line;
import dk.samdrift.app.cooperation.participation.ParticipationPage.Told;
import dk.samdrift.app.language.Formats;
import dk.samdrift.app.language.Messages;
import dk.samdrift.app.organisation.HousingOrganisation;
import dk.samdrift.app.organisation.HousingOrganisations;
import dk.samdrift.app.organisation.Insider;
import dk.samdrift.app.organisation.Member;
import dk.samdrift.app.organisation.Members;
import dk.samdrift.app.playbook.Playbooks;
import dk.samdrift.app.playbook.Vocabulary;
import dk.samdrift.app.ui.Action;
import dk.samdrift.app.ui.Frame;
import dk.samdrift.app.ui.Link;
import dk.samdrift.app.ui.table.Sort;
import dk.samdrift.app.ui.table.TableQuery;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts together what the page of those who take part shows. */
@Component
class ParticipationPages {

  private final Participations participations;
  private final Members members;
  private final HousingOrganisations housings;
  private final Sizes sizes;
  private final Playbooks playbooks;
  private final Clock clock;

  ParticipationPages(
      Participations participations,
      Members members,
      HousingOrganisations housings,
      Sizes sizes,
      Playbooks playbooks,
      Clock clock) {
    this.participations = participations;
    this.members = members;
    this.housings = housings;
    this.sizes = sizes;
    this.playbooks = playbooks;
    this.clock = clock;
  }

  Vocabulary words(Cooperation cooperation) {
    return playbooks.get(cooperation.playbook()).vocabulary();
  }

  List<Member> members(Collection<UUID> ids) {
    return members.get(ids);
  }

  /** What is likeliest: those of one that runs take part, others are thought of. */
  AddingForm empty(Cooperation cooperation) {
    LocalDate start = cooperation.startsOn();
    return cooperation.state() == CooperationState.OPERATION && start != null
        ? AddingForm.empty(Standing.MEMBER, start)
        : AddingForm.empty(Standing.CANDIDATE, Formats.today(clock));
  }

  /** Those that are there today and of which nothing was said in the cooperation. */
  List<Member> choices(Cooperation cooperation) {
    Set<UUID> said =
        participations.now(List.of(cooperation.id())).stream()
            .map(Participation::member)
            .collect(Collectors.toSet());
    return members.estates(Formats.today(clock)).stream()
        .filter(one -> !said.contains(one.id()))
        .toList();
  }

  /** The page; what can be added only for those who may. */
  ParticipationPage of(
      Cooperation cooperation, Insider insider, Frame frame, @Nullable Adding adding) {
    LocalDate today = Formats.today(clock);
    Vocabulary words = words(cooperation);
    List<Participation> now = participations.now(List.of(cooperation.id()));
    Map<UUID, Long> dwellings =
        sizes.dwellings(now.stream().map(Participation::member).toList(), today);
    List<Line> lines =
        now.stream()
            .map(one ->
                ParticipationPage.line(
                    one,
                    cooperation,
                    insider,
                    ParticipationPage.words(dwellings, one.member()),
                    today))
            .toList();
    List<Told> told = participations.all(cooperation.id()).stream().map(Told::of).toList();
    List<Participation> inside = now.stream().filter(one -> one.standing().isInside()).toList();
    return new ParticipationPage(
        frame.titled(
            msg("cooperation.participations"),
            Crumbs.all(insider),
            new Link(cooperation.name(), cooperation.path(insider))),
        msg("cooperation.participation.intro", words.member().many(), words.cooperation().the()),
        adding == null || lines.isEmpty()
            ? List.of()
            : List.of(
                Action.go(msg("cooperation.participation.onward"), cooperation.path(insider))),
        ParticipationPage.table(lines.size(), words, adding != null),
        lines,
        sum(inside, dwellings),
        adding,
        ParticipationPage.told(told.size()),
        told);
  }

  /** The dwellings of several, and of how many of them nothing is known. */
  private static String sum(List<Participation> inside, Map<UUID, Long> dwellings) {
    int unknown = Sizes.unknown(inside, dwellings);
    if (unknown == inside.size()) {
      return msg("cooperation.participation.unknown");
    }
    String known =
        Formats.count(
            inside.stream().mapToLong(one -> dwellings.getOrDefault(one.member(), 0L)).sum());
    return unknown == 0 ? known : msg("cooperation.participation.sum.unknown", known, unknown);
  }

  /** Those that can be added, as they are searched for. */
  Adding adding(
      Cooperation cooperation,
      Insider insider,
      Map<String, String[]> asked,
      AddingForm form,
      String fault) {
    String path = cooperation.path(insider) + "/participation";
    TableQuery query = TableQuery.of(path, asked, List.of(), Sort.ascending("name"));
    Map<UUID, String> names =
        housings.all().stream()
            .collect(Collectors.toMap(HousingOrganisation::id, HousingOrganisation::name));
    List<Member> fitting =
        choices(cooperation).stream()
            .filter(one -> fits(one, housing(one, names), query.search()))
            .toList();
    TableQuery page = query.within(fitting.size());
    List<Member> shown = fitting.stream().skip(page.offset()).limit(TableQuery.PAGE_SIZE).toList();
    Map<UUID, Long> dwellings =
        sizes.dwellings(shown.stream().map(Member::id).toList(), Formats.today(clock));
    List<Found> found =
        shown.stream()
            .map(one ->
                new Found(
                    one.id().toString(),
                    one.name(),
                    one.code(),
                    housing(one, names),
                    ParticipationPage.words(dwellings, one.id())))
            .toList();
    return new Adding(
        msg("cooperation.participation.add", words(cooperation).member().many()),
        path,
        ParticipationPage.found(page, fitting.size(), words(cooperation)),
        found,
        form.chosen(),
        form.fields(),
        fault);
  }

  private static String housing(Member one, Map<UUID, String> names) {
    UUID above = one.housing();
    return above == null ? "" : names.getOrDefault(above, "");
  }

  /** All words of the search are somewhere in its names. */
  private static boolean fits(Member one, String housing, String search) {
    String all = (one.name() + " " + one.code() + " " + housing).toLowerCase(Messages.DANISH);
    return Pattern.compile("\\s+")
        .splitAsStream(search.toLowerCase(Messages.DANISH))
        .allMatch(all::contains);
  }
}
