package dk.samdrift.app.cooperation.lesson;

import static dk.samdrift.app.language.Messages.msg;

import dk.samdrift.app.cooperation.Cooperation;
import dk.samdrift.app.cooperation.MilestoneChoices;
import dk.samdrift.app.language.Formats;
import dk.samdrift.app.organisation.Insider;
import dk.samdrift.app.organisation.reach.Access;
import dk.samdrift.app.playbook.Playbook;
import dk.samdrift.app.playbook.Playbooks;
import dk.samdrift.app.playbook.Vocabulary.Noun;
import dk.samdrift.app.ui.EmptyState;
import dk.samdrift.app.ui.Frame;
import dk.samdrift.app.ui.table.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What can be learned from all cooperations.
 *
 * @param columns how many the table has
 */
public record LibraryPage(Frame frame, Table table, List<Group> groups, int columns) {

  /** Lessons of one milestone. */
  public record Group(String heading, List<Line> lines) {}

  /**
   * Something to learn from.
   *
   * @param title empty for what was written with a step
   * @param from which cooperation; only its kind, when the visitor may not know of it
   * @param href where more of it is; none when the visitor may not know of it
   */
  public record Line(
      UUID cooperation,
      String title,
      String body,
      String from,
      @Nullable String href,
      String when) {}

  static String path(Insider insider) {
    return "/" + insider.slug() + "/cooperation/lesson";
  }

  static LibraryPage of(
      Frame frame,
      Insider insider,
      Playbooks playbooks,
      LibraryQuery query,
      long total,
      List<Learned> found,
      Map<UUID, Access> known) {
    Table table =
        Table.plain(
                "lessons",
                msg("cooperation.lesson.library.list"),
                LibraryQuery.COLUMNS,
                total,
                new EmptyState(
                    msg("cooperation.lesson.library.none"),
                    msg("cooperation.lesson.library.none.next"),
                    null))
            .shaped(Table.Shape.LIST)
            .asked(query.table(), msg("cooperation.lesson.search"))
            .filteredBy(query.playbooks(), query.milestones());
    return new LibraryPage(
        frame.titled(msg("cooperation.lesson.library")),
        table,
        groups(found, insider, playbooks, known),
        LibraryQuery.COLUMNS.size());
  }

  private static List<Group> groups(
      List<Learned> found, Insider insider, Playbooks playbooks, Map<UUID, Access> known) {
    List<Group> groups = new ArrayList<>();
    Learned before = null;
    for (Learned one : found) {
      boolean isSame =
          before != null
              && before.playbook().equals(one.playbook())
              && Objects.equals(before.milestone(), one.milestone());
      if (!isSame) {
        groups.add(new Group(heading(one, playbooks), new ArrayList<>()));
      }
      groups.getLast().lines().add(line(one, insider, playbooks, known));
      before = one;
    }
    return groups;
  }

  private static String heading(Learned one, Playbooks playbooks) {
    Playbook playbook = playbooks.newest(one.playbook()).orElse(null);
    String milestone =
        one.milestone() == null
            ? msg("cooperation.lesson.no-milestone")
            : playbook == null
                ? one.milestone()
                : MilestoneChoices.words(playbook, one.milestone());
    String title = playbook == null ? one.playbook() : playbook.title();
    return msg("cooperation.lesson.heading", title, milestone);
  }

  static Line line(Learned one, Insider insider, Playbooks playbooks, Map<UUID, Access> known) {
    Access access = known.get(one.cooperation());
    return new Line(
        one.cooperation(),
        one.title(),
        one.body(),
        access == null ? elsewhere(one, playbooks) : access.name(),
        access == null ? null : href(one, insider),
        Formats.moment(one.at()));
  }

  static String href(Learned one, Insider insider) {
    String page = Cooperation.path(insider, one.cooperation());
    return one.source() == Learned.Source.LESSON ? page + "/lesson/" + one.id() : page;
  }

  static String elsewhere(Learned one, Playbooks playbooks) {
    return playbooks
        .newest(one.playbook())
        .map(playbook -> playbook.vocabulary().cooperation())
        .map(LibraryPage::another)
        .orElse("");
  }

  private static String another(Noun noun) {
    return msg("cooperation.lesson.another." + noun.gender(), noun.one());
  }
}
