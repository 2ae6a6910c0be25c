package dk.samdrift.app.home;

import static dk.samdrift.app.language.Messages.msg;

import dk.samdrift.app.cooperation.Glance;
import dk.samdrift.app.cooperation.Mandate;
import dk.samdrift.app.cooperation.Road;
import dk.samdrift.app.language.Formats;
import dk.samdrift.app.organisation.Role;
import dk.samdrift.app.playbook.Milestone;
import dk.samdrift.app.ui.Action;
import dk.samdrift.app.ui.Notice;
import dk.samdrift.app.ui.Tag;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What now? For each project that somebody leads, the most urgent first. */
@Component
@Order(1)
class LeaderAnswer implements Answer {

  private final OwnTasks tasks;

  LeaderAnswer(OwnTasks tasks) {
    this.tasks = tasks;
  }

  @Override
  public Set<Role> roles() {
    return Set.of(Role.PROJECT_LEADER);
  }

  @Override
  public List<Card> cards(Look look) {
    List<Glance> led = led(look);
    List<Glance> open = led.stream().filter(one -> isOpen(one)).sorted(look.byUrgency()).toList();
    List<Card> cards = new ArrayList<>();
    if (led.isEmpty()) {
      cards.add(
          Card.of("none", msg("home.leader.none", look.many()))
              .now(true)
              .saying(msg("home.leader.none.next"))
              .doing(look.founding()));
    }
    for (Glance one : open.stream().limit(Look.MOST).toList()) {
      cards.add(card(one, cards.isEmpty(), look));
    }
    List<Glance> others = led.stream().filter(one -> !isOpen(one)).limit(Look.MOST).toList();
    if (!others.isEmpty()) {
      cards.add(
          Card.of("resting", msg("home.leader.resting"))
              .listing(
                  others.stream()
                      .map(one ->
                          new Card.Line(look.page(one), null, one.cooperation().state().words()))
                      .toList()));
    }
    cards.add(tasks.card(look));
    return cards;
  }

  private static boolean isOpen(Glance one) {
    return one.isUnderway() && one.here().isPresent();
  }

  /** Those with the person's own mandate; who has none leads where the role counts. */
  private static List<Glance> led(Look look) {
    List<Glance> own =
        look.all().stream()
            .filter(one -> {
              Mandate leader = one.leader();
              return leader != null && leader.person().equals(look.insider().person());
            })
            .toList();
    return own.isEmpty() ? look.own() : own;
  }

  private static Card card(Glance one, boolean isFirst, Look look) {
    Road.Stop here = one.here().orElseThrow();
    Milestone milestone = here.milestone();
    String number = Integer.toString(milestone.number());
    String go = msg("home.milestone.go", number);
    String path = look.milestonePath(one, here);
    return Card.of("c" + one.cooperation().number(), one.cooperation().name())
        .now(isFirst)
        .noticing(late(one, look))
        .saying(
            List.of(
                msg("home.milestone", number, milestone.title()), milestone.now(), next(one, look)))
        .doing(
            List.of(
                isFirst ? Action.main(go, path) : Action.go(go, path),
                Action.go(msg("home.road.go"), one.cooperation().path(look.insider()))));
  }

  private static List<Notice> late(Glance one, Look look) {
    long milestones = one.lateMilestones(look.today());
    long tasks = one.lateTasks();
    String the = one.road().playbook().vocabulary().cooperation().the();
    List<String> sentences = new ArrayList<>();
    if (tasks > 0) {
      sentences.add(msg("home.late.tasks", tasks));
    }
    if (milestones > 0) {
      sentences.add(msg("home.late", milestones, the));
    }
    return sentences.isEmpty()
        ? List.of()
        : List.of(new Notice(Tag.warn(msg("home.late.tag")), String.join(" ", sentences), null));
  }

  private static String next(Glance one, Look look) {
    String the = one.road().playbook().vocabulary().cooperation().the();
    return one.next()
        .map(due ->
            msg(
                due.day().isBefore(look.today()) ? "home.next.late" : "home.next",
                due.what(),
                Formats.day(due.day(), look.today())))
        .orElse(msg("home.no-plan", the));
  }
}
