package dk.samdrift.app.history.journal;

import static dk.samdrift.app.language.Messages.msg;

import dk.samdrift.app.history.Entry;
import dk.samdrift.app.history.Head;
import dk.samdrift.app.history.SubjectKind;
import dk.samdrift.app.job.Asker;
import dk.samdrift.app.language.Formats;
import dk.samdrift.app.ui.Action;
import dk.samdrift.app.ui.Fact;
import dk.samdrift.app.ui.Frame;
import dk.samdrift.app.ui.Link;
import dk.samdrift.app.ui.Notice;
import dk.samdrift.app.ui.Tag;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One entry, to be compared with what is printed somewhere.
 *
 * @param notice does it fit its hash, or is there none of the number?
 * @param technical what only a comparison needs
 */
public record EntryPage(
    Frame frame, List<Action> actions, Notice notice, List<Fact> facts, List<Fact> technical) {

  static String path(Asker asker, long number) {
    return JournalPage.path(asker) + "/entry?number=" + number;
  }

  static EntryPage none(Frame frame, Asker asker, long number) {
    String sentence = msg("history.entry.none.next");
    return new EntryPage(
        frame.titled(msg("history.entry.none", Formats.count(number)), list(asker)),
        List.of(),
        new Notice(Tag.warn(msg("history.entry.none", Formats.count(number))), sentence, null),
        List.of(),
        List.of());
  }

  static EntryPage of(Frame frame, Asker asker, Entry entry, Head head, List<SubjectKind> kinds) {
    List<Action> actions = new ArrayList<>();
    @Nullable String subject = JournalPage.subjectHref(entry, asker, kinds);
    if (subject != null) {
      actions.add(Action.go(msg("history.entry.see"), subject));
    }
    if (entry.number() > 1) {
      actions.add(Action.go(msg("history.entry.older"), path(asker, entry.number() - 1)));
    }
    if (entry.number() < head.number()) {
      actions.add(Action.go(msg("history.entry.newer"), path(asker, entry.number() + 1)));
    }
    actions.add(new Action.Print(msg("history.print")));
    return new EntryPage(
        frame.titled(msg("history.entry", Formats.count(entry.number())), list(asker)),
        actions,
        notice(entry),
        facts(entry, kinds),
        technical(entry));
  }

  private static Link list(Asker asker) {
    return new Link(msg("history.page"), JournalPage.path(asker));
  }

  private static Notice notice(Entry entry) {
    return entry.isSound()
        ? new Notice(
            Tag.good(msg("history.entry.sound")), msg("history.entry.sound.sentence"), null)
        : new Notice(
            Tag.bad(msg("history.entry.unsound")), msg("history.entry.unsound.sentence"), null);
  }

  private static List<Fact> facts(Entry entry, List<SubjectKind> kinds) {
    String about = entry.event().subject().kind();
    String words =
        kinds.stream()
            .filter(kind -> kind.name().equals(about))
            .map(SubjectKind::words)
            .findFirst()
            .orElse(about);
    return List.of(
        Fact.of(msg("history.when"), Formats.moment(entry.event().at())),
        Fact.of(msg("history.who"), entry.event().actor().name()),
        Fact.of(msg("history.what"), entry.sentence()),
        Fact.of(msg("history.subject"), words));
  }

  private static List<Fact> technical(Entry entry) {
    return List.of(
        Fact.of(msg("history.entry.exactly"), entry.event().at().toString()),
        Fact.of(msg("history.entry.hash"), entry.hash().hex()),
        Fact.of(msg("history.entry.previous-hash"), entry.previous().hex()));
  }
}
