package dk.samdrift.app.playbook.loading;

import dk.samdrift.app.organisation.Audience;
import dk.samdrift.app.organisation.Role;
import dk.samdrift.app.playbook.Account;
import dk.samdrift.app.playbook.Milestone;
import dk.samdrift.app.playbook.Milestone.Challenge;
import dk.samdrift.app.playbook.Milestone.Deliverable;
import dk.samdrift.app.playbook.Milestone.Experience;
import dk.samdrift.app.playbook.Milestone.Gate;
import dk.samdrift.app.playbook.Milestone.Gate.Approval;
import dk.samdrift.app.playbook.Milestone.PlaybookTool;
import dk.samdrift.app.playbook.Milestone.Responsibility;
import dk.samdrift.app.playbook.Milestone.Work;
import dk.samdrift.app.playbook.Obligation;
import dk.samdrift.app.playbook.Passage;
import dk.samdrift.app.playbook.Phase;
import dk.samdrift.app.playbook.Playbook;
import dk.samdrift.app.playbook.PlaybookKey;
import dk.samdrift.app.playbook.RoleMeaning;
import dk.samdrift.app.playbook.Vocabulary;
import dk.samdrift.app.playbook.WayOfStart;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Makes a playbook of a file in which nothing is wrong. */
final class PlaybookReading {

  private int milestones;

  private PlaybookReading() {}

  static Playbook of(Spot root) {
    Spot source = root.at("source");
    return new Playbook(
        new PlaybookKey(root.text("playbook"), root.number("version")),
        root.text("title"),
        root.text("summary"),
        new Playbook.Origin(source.text("title"), source.text("publisher"), source.text("note")),
        new Vocabulary(
            noun(root.at("vocabulary").at("cooperation")),
            noun(root.at("vocabulary").at("member"))),
        list(
            root,
            "roles",
            one -> new RoleMeaning(role(one), one.text("title"), one.text("meaning"))),
        list(root, "counsel", PlaybookReading::passage),
        list(root, "background", PlaybookReading::passage),
        list(root, "waysOfStart", PlaybookReading::way),
        new PlaybookReading().phases(root),
        list(root, "accounts", PlaybookReading::account));
  }

  private static Account account(Spot one) {
    return new Account(
        one.text("id"),
        one.text("number"),
        one.text("title"),
        one.text("mark").equals("FACILITIES"),
        list(one, "below", PlaybookReading::account));
  }

  private List<Phase> phases(Spot root) {
    List<Phase> phases = new ArrayList<>();
    for (Spot phase : root.all("phases")) {
      phases.add(
          new Phase(
              phase.text("id"),
              phase.text("title"),
              phase.text("purpose"),
              list(phase, "focus", Spot::text),
              list(phase, "background", PlaybookReading::passage),
              list(phase, "milestones", this::milestone)));
    }
    return phases;
  }

  private Milestone milestone(Spot one) {
    milestones++;
    return new Milestone(
        one.text("id"),
        milestones,
        one.text("title"),
        one.text("brief"),
        one.text("purpose"),
        one.text("now"),
        one.number("weeks"),
        one.text("weeksNote"),
        list(one, "tasks", PlaybookReading::task),
        list(one, "deliverables", PlaybookReading::deliverable),
        list(one, "tools", PlaybookReading::tool),
        list(one, "responsibilities", PlaybookReading::responsibility),
        list(one, "challenges", PlaybookReading::challenge),
        list(one, "tips", PlaybookReading::passage),
        list(one, "experiences", PlaybookReading::experience),
        one.has("gate") ? gate(one.at("gate")) : null);
  }

  private static Work task(Spot one) {
    @Nullable Role appoints = one.has("appoints") ? Role.valueOf(one.text("appoints")) : null;
    return new Work(
        one.text("id"),
        one.text("title"),
        one.text("guidance"),
        list(one, "steps", Spot::text),
        role(one),
        obligation(one),
        list(one, "after", Spot::text),
        one.number("weeksBefore"),
        appoints,
        one.text("source"));
  }

  private static Deliverable deliverable(Spot one) {
    @Nullable String document = one.has("document") ? one.text("document") : null;
    return new Deliverable(
        one.text("id"),
        one.text("title"),
        one.text("guidance"),
        Audience.valueOf(one.text("audience")),
        obligation(one),
        document,
        one.text("source"));
  }

  private static PlaybookTool tool(Spot one) {
    return new PlaybookTool(
        one.text("title"),
        PlaybookTool.Kind.valueOf(one.text("kind")),
        one.text("text"),
        one.text("source"));
  }

  private static Responsibility responsibility(Spot one) {
    return new Responsibility(
        role(one),
        Responsibility.Part.valueOf(one.text("part")),
        obligation(one),
        one.text("text"),
        one.text("source"));
  }

  private static Challenge challenge(Spot one) {
    return new Challenge(
        one.text("id"),
        one.text("title"),
        one.text("text"),
        one.text("mitigation"),
        one.text("source"));
  }

  private static Experience experience(Spot one) {
    return new Experience(
        one.text("id"),
        Experience.Telling.valueOf(one.text("telling")),
        one.text("title"),
        one.text("text"),
        one.text("who"),
        one.text("source"));
  }

  private static Gate gate(Spot one) {
    Spot waiver = one.at("waiver");
    return new Gate(
        one.text("text"),
        list(one, "approvals", PlaybookReading::approval),
        one.has("waiver") ? new Gate.Waiver(by(waiver), waiver.text("consequence")) : null);
  }

  private static Approval approval(Spot one) {
    return new Approval(
        one.text("id"),
        one.text("title"),
        one.text("deliverable"),
        Gate.Each.valueOf(one.text("each")),
        by(one));
  }

  private static List<Role> by(Spot one) {
    return list(one, "by", role -> Role.valueOf(role.text()));
  }

  private static Passage passage(Spot one) {
    return new Passage(one.text("id"), one.text("title"), one.text("text"), one.text("source"));
  }

  private static WayOfStart way(Spot one) {
    return new WayOfStart(
        WayOfStart.Way.valueOf(one.text("way")),
        one.text("title"),
        one.text("text"),
        one.text("source"));
  }

  private static Vocabulary.Noun noun(Spot one) {
    return new Vocabulary.Noun(
        one.text("one"), one.text("the"), one.text("many"), one.text("all"), one.text("gender"));
  }

  private static Role role(Spot one) {
    return Role.valueOf(one.text("role"));
  }

  private static Obligation obligation(Spot one) {
    return Obligation.valueOf(one.text("obligation"));
  }

  private static <T> List<T> list(Spot one, String name, Function<Spot, T> read) {
    return one.all(name).stream().map(read).toList();
  }
}
