package dk.samdrift.app.cooperation.milestone;

import static dk.samdrift.app.language.Messages.msg;

import dk.samdrift.app.language.Formats;
import dk.samdrift.app.organisation.Insider;
import dk.samdrift.app.organisation.reach.Access;
import dk.samdrift.app.ui.Fact;
import dk.samdrift.app.ui.Link;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** When a milestone is planned, and why that was changed. */
@Component
class Plans {

  private final Replannings replannings;
  private final Clock clock;

  Plans(Replannings replannings, Clock clock) {
    this.replannings = replannings;
    this.clock = clock;
  }

  List<Fact> facts(MilestonePlace place, Access access, Insider insider) {
    List<Fact> facts = new ArrayList<>();
    LocalDate planned = place.stop().planned();
    Link change =
        access.leads()
            ? new Link(msg("cooperation.plan.change"), place.path(insider) + "/plan/edit")
            : null;
    String late =
        place.stop().isLate(Formats.today(clock)) ? " " + msg("cooperation.plan.late") : "";
    facts.add(new Fact(msg("cooperation.plan.day"), day(planned) + late, change));
    String note = place.milestone().weeksNote();
    if (!note.isEmpty()) {
      facts.add(Fact.of(msg("cooperation.plan.from"), note));
    }
    return facts;
  }

  private static String day(@Nullable LocalDate day) {
    return day == null ? msg("cooperation.plan.none") : Formats.fullDay(day);
  }

  /** How the day was changed, the newest first. */
  List<String> moved(MilestonePlace place) {
    return replannings.of(place.cooperation().id(), place.milestone().id()).stream()
        .map(one ->
            msg(
                "cooperation.plan.moved",
                day(one.from()),
                day(one.to()),
                one.reason(),
                one.byName(),
                Formats.moment(one.at())))
        .toList();
  }
}
