package dk.samdrift.app.cooperation.risk;

import static dk.samdrift.app.language.Messages.msg;

import dk.samdrift.app.cooperation.Cooperation;
import dk.samdrift.app.organisation.Insider;
import dk.samdrift.app.organisation.reach.Access;
import dk.samdrift.app.organisation.reach.Circles;
import dk.samdrift.app.organisation.reach.Reach;
import dk.samdrift.app.playbook.Playbook;
import dk.samdrift.app.playbook.Playbooks;
import dk.samdrift.app.ui.Action;
import dk.samdrift.app.ui.EmptyState;
import dk.samdrift.app.ui.Link;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The risks of a milestone, for its page, and those of all cooperations, for the search. */
@Component
public class Risks {

  private static final int MOST = 3;
  private static final int LONGEST = 200;

  private final RiskRows rows;
  private final Reach reach;
  private final Playbooks playbooks;

  Risks(RiskRows rows, Reach reach, Playbooks playbooks) {
    this.rows = rows;
    this.reach = reach;
    this.playbooks = playbooks;
  }

  /**
   * What a milestone's page shows of them; the template cooperation/risk/card does.
   *
   * @param all leads to all of the milestone; none while there is nothing more to see
   * @param empty what to do first; none when there are some, or somebody else must
   * @param actions for those who lead
   */
  public record Card(
      List<Worst> worst, @Nullable Action all, @Nullable EmptyState empty, List<Action> actions) {

    /** What can be done about them. */
    public List<Action> todo() {
      return Stream.concat(Stream.ofNullable(all), actions.stream()).toList();
    }
  }

  /**
   * One of those that weigh most.
   *
   * @param owner who sees to it
   * @param done what is done about it, as far as a card has room for it
   */
  public record Worst(RisksPage.Line line, String owner, String done) {}

  /**
   * One that holds what was searched for.
   *
   * @param cooperation what it is called
   */
  public record Found(Link page, String cooperation, RiskStatus status) {}

  /** So many that somebody may see and that hold all words of a search, open ones first. */
  public List<Found> found(String search, Insider insider, int limit) {
    Map<UUID, Access> known = reach.access(insider);
    return rows.found(search, Circles.of(known.values()), limit).stream()
        .map(one ->
            new Found(
                new Link(one.title(), RisksPage.path(insider, one.cooperation()) + "/" + one.id()),
                Objects.requireNonNull(known.get(one.cooperation())).name(),
                one.status()))
        .toList();
  }

  /** Those that are not closed and that somebody may see, the weightiest first. */
  public Card of(Cooperation cooperation, String milestone, Insider insider, Access access) {
    Playbook playbook = playbooks.get(cooperation.playbook());
    String path = RisksPage.path(insider, cooperation.id());
    List<Risk> open = rows.at(milestone, access);
    boolean isEmpty = open.isEmpty();
    Action add = Action.go(msg("cooperation.risk.add"), path + "/new?milestone=" + milestone);
    return new Card(
        open.stream()
            .limit(MOST)
            .map(risk -> worst(risk, RisksPage.line(risk, playbook, path)))
            .toList(),
        isEmpty
            ? null
            : Action.go(
                msg("cooperation.risk.card.all", open.size()), path + "?milestone=" + milestone),
        isEmpty && access.leads()
            ? new EmptyState(msg("cooperation.risk.card.none"), first(playbook, milestone), add)
            : null,
        !isEmpty && access.leads() ? List.of(add) : List.of());
  }

  private static String first(Playbook playbook, String milestone) {
    boolean isChallenged =
        playbook.milestones().stream()
            .anyMatch(one -> one.id().equals(milestone) && !one.challenges().isEmpty());
    return msg(isChallenged ? "cooperation.risk.card.none.next" : "cooperation.risk.card.none.own");
  }

  private static Worst worst(Risk risk, RisksPage.Line line) {
    String owner =
        risk.ownerName().isEmpty()
            ? msg("cooperation.risk.card.nobody")
            : msg("cooperation.risk.card.owner", risk.ownerName());
    String done =
        risk.mitigation().isBlank()
            ? msg("cooperation.risk.card.undone")
            : msg("cooperation.risk.card.done", shortened(risk.mitigation().strip()));
    return new Worst(line, owner, done);
  }

  /** Whole words only; the risk's own page has the rest. */
  private static String shortened(String text) {
    if (text.length() <= LONGEST) {
      return text;
    }
    int end = text.lastIndexOf(' ', LONGEST);
    return text.substring(0, end > 0 ? end : LONGEST) + " …";
  }
}
