package dk.samdrift.app.portfolio;

import static dk.samdrift.app.language.Messages.msg;

import dk.samdrift.app.cooperation.Cooperation;
import dk.samdrift.app.cooperation.CooperationState;
import dk.samdrift.app.cooperation.Glance;
import dk.samdrift.app.cooperation.Mandate;
import dk.samdrift.app.language.Formats;
import dk.samdrift.app.organisation.Insider;
import dk.samdrift.app.playbook.Milestone;
import dk.samdrift.app.playbook.Phase;
import dk.samdrift.app.ui.Link;
import dk.samdrift.app.ui.Tag;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A cooperation in the list.
 *
 * @param number as people say it
 * @param milestone that is open, or since when it runs; empty, nothing is told
 * @param phase of the milestone
 * @param next its day; empty when nothing is due
 * @param due what is due then; none when nothing is
 * @param late in words; empty when nothing is
 * @param dwellings empty while nothing is known
 * @param unmeasured of how many members they are not known, in words; empty when all are known
 */
public record PortfolioLine(
    Link page,
    String number,
    Tag state,
    String milestone,
    String phase,
    String next,
    @Nullable Link due,
    String late,
    String members,
    String dwellings,
    String unmeasured,
    String leader,
    String programme) {

  static PortfolioLine of(Glance one, Insider insider, LocalDate today) {
    Cooperation cooperation = one.cooperation();
    long late = one.late(today);
    return new PortfolioLine(
        new Link(cooperation.name(), cooperation.path(insider)),
        msg("portfolio.number", Integer.toString(cooperation.number())),
        cooperation.state().tag(),
        milestone(one),
        one.phase().map(Phase::title).orElse(""),
        one.nextDay().map(Formats::dayWithYear).orElse(""),
        one.next().map(due -> due.link(insider)).orElse(null),
        late == 0 ? "" : msg("portfolio.late", late),
        Formats.count(one.inside().size()),
        one.dwellings() == 0 ? "" : Formats.count(one.dwellings()),
        one.unmeasured() == 0 ? "" : msg("portfolio.unmeasured", one.unmeasured()),
        leader(one),
        one.programme());
  }

  static String leader(Glance one) {
    Mandate leader = one.leader();
    return leader == null ? "" : leader.name();
  }

  /** The milestone that is open; when all are behind, that; of one that runs, since when. */
  static String milestone(Glance one) {
    if (one.here().isPresent()) {
      Milestone here = one.here().get().milestone();
      return msg("portfolio.milestone", Integer.toString(here.number()), here.brief());
    }
    LocalDate start = one.cooperation().startsOn();
    if (one.cooperation().state() == CooperationState.OPERATION && start != null) {
      return msg("portfolio.since", Formats.dayWithYear(start));
    }
    return one.isUnderway() ? msg("portfolio.all-passed") : "";
  }
}
