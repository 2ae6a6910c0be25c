package dk.samdrift.app.playbook.reading;

import static dk.samdrift.app.language.Messages.msg;

import dk.samdrift.app.playbook.Milestone;
import dk.samdrift.app.playbook.Passage;
import dk.samdrift.app.playbook.Playbook;
import java.util.ArrayList;
import java.util.List;

/** Everything that can be read in a playbook, place by place, with the way there. */
final class PlaybookPlaces {

  private final String home;
  private final List<Place> all = new ArrayList<>();

  private PlaybookPlaces(String home) {
    this.home = home;
  }

  /** A heading and what stands under it. */
  record Place(String title, String where, String href, String text) {}

  static List<Place> of(Playbook playbook, String home) {
    PlaybookPlaces places = new PlaybookPlaces(home);
    places.playbook(playbook);
    playbook.milestones().forEach(milestone -> places.milestone(playbook, milestone));
    return places.all;
  }

  private void playbook(Playbook playbook) {
    add(playbook.title(), playbook.title(), home, playbook.summary());
    playbook
        .phases()
        .forEach(one ->
            add(
                one.title(),
                msg("playbook.road"),
                home + "#phase-" + one.id(),
                one.purpose() + "\n" + String.join("\n", one.focus())));
    passages(playbook.counsel(), msg("playbook.counsel"), home + "#counsel-");
    playbook
        .waysOfStart()
        .forEach(
            one -> add(one.title(), msg("playbook.ways"), home + "#way-" + one.way(), one.text()));
    playbook
        .roles()
        .forEach(one ->
            add(one.title(), msg("playbook.roles"), home + "#role-" + one.role(), one.meaning()));
    passages(playbook.background(), msg("playbook.background"), home + "#background-");
    playbook
        .phases()
        .forEach(phase ->
            passages(phase.background(), PlaybookPage.backgroundOf(phase), home + "#background-"));
  }

  private void milestone(Playbook playbook, Milestone one) {
    String page = home + "/milestone/" + one.id();
    String name = msg("playbook.milestone", Integer.toString(one.number()), one.brief());
    add(one.title(), name, page, one.purpose() + "\n" + one.now());
    one.tasks()
        .forEach(task ->
            add(
                task.title(),
                name,
                page + "#task-" + task.id(),
                task.guidance() + "\n" + String.join("\n", task.steps())));
    one.deliverables()
        .forEach(
            part -> add(part.title(), name, page + "#deliverable-" + part.id(), part.guidance()));
    one.tools().forEach(tool -> add(tool.title(), name, page + "#tools", tool.text()));
    one.responsibilities()
        .forEach(part ->
            add(
                playbook.titleOf(part.role()),
                name,
                page + "#responsibility-" + part.role(),
                part.text()));
    one.challenges()
        .forEach(part ->
            add(
                part.title(),
                name,
                page + "#challenge-" + part.id(),
                part.text() + "\n" + part.mitigation()));
    passages(one.tips(), name, page + "#tip-");
    one.experiences()
        .forEach(part ->
            add(
                part.title(),
                name,
                page + "#experience-" + part.id(),
                part.text() + "\n" + part.who()));
    if (one.gate() != null) {
      add(msg("playbook.gate"), name, page + "#gate", one.gate().text());
    }
  }

  private void passages(List<Passage> passages, String where, String href) {
    passages.forEach(one -> add(one.title(), where, href + one.id(), one.text()));
  }

  private void add(String title, String where, String href, String text) {
    all.add(new Place(title, where, href, text));
  }
}
