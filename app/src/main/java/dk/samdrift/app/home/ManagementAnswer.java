package dk.samdrift.app.home;

import static dk.samdrift.app.language.Messages.msg;

import dk.samdrift.app.cooperation.CooperationState;
import dk.samdrift.app.cooperation.Glance;
import dk.samdrift.app.cooperation.milestone.OpenQuestions;
import dk.samdrift.app.language.Formats;
import dk.samdrift.app.organisation.Role;
import dk.samdrift.app.settlement.Outlook;
import dk.samdrift.app.ui.Fact;
import dk.samdrift.app.ui.Link;
import dk.samdrift.app.ui.Tag;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** How is it going? Counts, what needs a look first, and where the visitor has to say yes. */
@Component
@Order(2)
class ManagementAnswer implements Answer {

  private final OpenQuestions questions;
  private final Outlook outlook;

  ManagementAnswer(OpenQuestions questions, Outlook outlook) {
    this.questions = questions;
    this.outlook = outlook;
  }

  @Override
  public Set<Role> roles() {
    return Set.of(Role.MANAGEMENT, Role.OPERATIONS_MANAGER);
  }

  @Override
  public List<Card> cards(Look look) {
    if (look.all().isEmpty()) {
      return List.of(
          Card.of("none", msg("home.management.none", look.many()))
              .now(true)
              .saying(msg("home.management.none.next"))
              .doing(look.founding()));
    }
    List<OpenQuestions.Question> open = questions.of(look.insider(), look.role(), look.all());
    return List.of(
        counts(look),
        attention(look),
        AskedCard.of(open, AskedCard.Settled.of(outlook, look), look));
  }

  private static Card counts(Look look) {
    return Card.of("counts", msg("home.counts"))
        .counting(
            List.of(
                fact(look, "underway", "", Glance::isUnderway),
                fact(look, "operation", "?state=OPERATION", in(CooperationState.OPERATION)),
                fact(look, "late", "?day=late", one -> one.late(look.today()) > 0),
                fact(look, "paused", "?state=PAUSED", in(CooperationState.PAUSED)),
                fact(look, "leaderless", "?leader=nobody", ManagementAnswer::lacksLeader)))
        .doing(List.of(look.portfolio()));
  }

  private static Fact fact(Look look, String what, String asked, Predicate<Glance> which) {
    long count = look.all().stream().filter(which).count();
    return new Fact(
        msg("home.counts." + what),
        Formats.count(count),
        count == 0 || asked.isEmpty()
            ? null
            : new Link(msg("home.counts.see"), look.path("/portfolio" + asked)));
  }

  private static Predicate<Glance> in(CooperationState state) {
    return one -> one.cooperation().state() == state;
  }

  private static boolean lacksLeader(Glance one) {
    return one.isUnderway() && one.leader() == null;
  }

  private static Card attention(Look look) {
    List<Glance> worrying =
        look.all().stream()
            .filter(one -> !tags(one, look).isEmpty())
            .sorted(look.byUrgency())
            .toList();
    Card card =
        Card.of("attention", msg("home.attention"))
            .now(true)
            .listing(
                worrying.stream()
                    .limit(Look.MOST)
                    .map(one ->
                        new Card.Line(look.page(one), tags(one, look).getFirst(), where(one)))
                    .toList());
    if (worrying.isEmpty()) {
      return card.saying(msg("home.attention.none"));
    }
    int more = worrying.size() - Look.MOST;
    return more > 0
        ? card.saying(msg("home.attention.more", Formats.count(more), look.many()))
            .doing(List.of(look.portfolio()))
        : card;
  }

  private static List<Tag> tags(Glance one, Look look) {
    List<Tag> tags = new ArrayList<>();
    if (one.late(look.today()) > 0) {
      tags.add(Tag.warn(msg("home.late.tag")));
    }
    if (one.cooperation().state() == CooperationState.PAUSED) {
      tags.add(Tag.warn(CooperationState.PAUSED.words()));
    }
    if (lacksLeader(one)) {
      tags.add(Tag.warn(msg("home.attention.leaderless")));
    }
    return tags;
  }

  private static String where(Glance one) {
    return one.here()
        .map(stop ->
            msg(
                "home.milestone",
                Integer.toString(stop.milestone().number()),
                stop.milestone().brief()))
        .orElse("");
  }
}
