package dk.samdrift.app.cooperation.milestone;

import static dk.samdrift.app.language.Messages.msg;

import dk.samdrift.app.cooperation.paper.Markdown;
import dk.samdrift.app.organisation.Insider;
import dk.samdrift.app.organisation.reach.Access;
import dk.samdrift.app.playbook.Milestone;
import dk.samdrift.app.ui.Action;
import gg.jte.Content;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the playbook gives to read beside the work of a milestone. */
public record Readings(List<Reading> challenges, List<Reading> tips, List<Reading> tools) {

  /**
   * Something to unfold.
   *
   * @param kind what it is; empty when its place says so
   * @param more what can be done about it; empty, nothing is said
   */
  public record Reading(
      String title, String kind, Content text, String more, String source, @Nullable Action todo) {}

  static Readings of(MilestonePlace place, Access access, Insider insider) {
    Milestone milestone = place.milestone();
    String register = place.cooperation().path(insider) + "/risk?challenge=";
    boolean isLeading = access.leads();
    return new Readings(
        milestone.challenges().stream()
            .map(one ->
                new Reading(
                    one.title(),
                    "",
                    Markdown.show(one.text()),
                    one.mitigation(),
                    one.source(),
                    isLeading
                        ? Action.go(msg("cooperation.challenge.register"), register + one.id())
                        : null))
            .toList(),
        Stream.concat(
                milestone.tips().stream()
                    .map(one -> reading(one.title(), "", one.text(), one.source())),
                milestone.experiences().stream().map(Readings::experience))
            .toList(),
        milestone.tools().stream()
            .map(one ->
                reading(
                    one.title(), msg("cooperation.tool." + one.kind()), one.text(), one.source()))
            .toList());
  }

  private static Reading experience(Milestone.Experience one) {
    String kind = msg("cooperation.experience." + one.telling());
    return reading(
        one.title(),
        one.who().isEmpty() ? kind : kind + ": " + one.who(),
        one.text(),
        one.source());
  }

  private static Reading reading(String title, String kind, String text, String source) {
    return new Reading(title, kind, Markdown.show(text), "", source, null);
  }
}
