package dk.samdrift.app.cooperation.participation;

import static dk.samdrift.app.language.Messages.msg;
import static java.util.stream.Collectors.groupingBy;

import dk.samdrift.app.cooperation.Cooperation;
import dk.samdrift.app.cooperation.Participation;
import dk.samdrift.app.cooperation.Participations;
import dk.samdrift.app.cooperation.Standing;
import dk.samdrift.app.language.Formats;
import dk.samdrift.app.organisation.Insider;
import dk.samdrift.app.organisation.MemberCard;
import dk.samdrift.app.organisation.reach.Reach;
import dk.samdrift.app.playbook.Playbooks;
import dk.samdrift.app.ui.Fact;
import dk.samdrift.app.ui.Link;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The cooperations of a member, on its page: what it is or was there, and from when to when. */
@Component
class MemberCooperations implements MemberCard {

  private final Reach reach;
  private final Participations participations;
  private final Playbooks playbooks;

  MemberCooperations(Reach reach, Participations participations, Playbooks playbooks) {
    this.reach = reach;
    this.participations = participations;
    this.playbooks = playbooks;
  }

  @Override
  public Told of(UUID member, Insider insider) {
    Map<UUID, List<Participation>> said =
        participations.of(member).stream().collect(groupingBy(Participation::cooperation));
    List<Fact> facts = new ArrayList<>();
    reach
        .access(insider)
        .forEach((id, access) -> {
          String words = words(said.getOrDefault(id, List.of()));
          if (!words.isEmpty()) {
            Link page =
                new Link(msg("cooperation.participation.show"), Cooperation.path(insider, id));
            facts.add(new Fact(access.name(), words, page));
          }
        });
    return new Told("cooperations", playbooks.words().cooperation().capitalised().many(), facts);
  }

  /** What it is there, or was, in words; empty when it never took part and is not to. */
  private static String words(List<Participation> newestFirst) {
    if (newestFirst.isEmpty()) {
      return "";
    }
    Participation now = newestFirst.getFirst();
    String from = Formats.fullDay(now.from());
    return switch (now.standing()) {
      case CANDIDATE -> msg("cooperation.participation.candidate-from", from);
      case MEMBER -> msg("cooperation.participation.member-from", from);
      case LEFT ->
          newestFirst.stream()
              .filter(one -> one.standing() == Standing.MEMBER)
              .findFirst()
              .map(one ->
                  msg(
                      "cooperation.participation.member-until",
                      Formats.fullDay(one.from()),
                      Formats.fullDay(now.from())))
              .orElse("");
      case DECLINED -> "";
    };
  }
}
