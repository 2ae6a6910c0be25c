package dk.samdrift.app.playbook.reading;

import static dk.samdrift.app.language.Messages.msg;

import dk.samdrift.app.organisation.Insider;
import dk.samdrift.app.playbook.Milestone;
import dk.samdrift.app.playbook.Phase;
import dk.samdrift.app.playbook.Playbook;
import dk.samdrift.app.playbook.Vocabulary.Noun;
import dk.samdrift.app.ui.Action;
import dk.samdrift.app.ui.Fact;
import dk.samdrift.app.ui.Frame;
import dk.samdrift.app.ui.Link;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * One version of a playbook from its first page to its last.
 *
 * @param about its version and size
 * @param search what was searched for; empty, nothing was
 * @param found where that stands
 */
public record PlaybookPage(
    Frame frame,
    Playbook playbook,
    String about,
    List<Action> actions,
    String home,
    String search,
    List<Found> found,
    List<Link> contents,
    List<Fact> words,
    List<Fact> origin) {

  private static final int LONGEST_SEARCH = 100;

  static PlaybookPage of(Frame frame, Insider insider, Playbook playbook, String search) {
    String home = playbook.key().path(insider);
    String asked = search.strip();
    String kept = asked.substring(0, Math.min(asked.length(), LONGEST_SEARCH));
    return new PlaybookPage(
        frame.titled(playbook.title(), PlaybooksPage.link(insider)),
        playbook,
        msg("playbook.about", edition(playbook), size(playbook)),
        List.of(new Action.Print(msg("playbook.print"))),
        home,
        kept,
        PlaybookSearch.in(playbook, kept, home),
        contents(playbook),
        Stream.of(playbook.vocabulary().cooperation(), playbook.vocabulary().member())
            .map(PlaybookPage::fact)
            .toList(),
        List.of(
            Fact.of(msg("playbook.source.title"), playbook.origin().title()),
            Fact.of(msg("playbook.source.publisher"), playbook.origin().publisher())));
  }

  static String edition(Playbook playbook) {
    return msg("playbook.edition", Integer.toString(playbook.key().version()));
  }

  static String size(Playbook playbook) {
    return msg("playbook.size", playbook.phases().size(), playbook.milestones().size());
  }

  private static Fact fact(Noun noun) {
    return Fact.of(noun.a(), msg("playbook.words.forms", noun.the(), noun.many(), noun.all()));
  }

  private static List<Link> contents(Playbook playbook) {
    List<Link> all = new ArrayList<>();
    all.add(contents("road"));
    if (!playbook.counsel().isEmpty()) {
      all.add(contents("counsel"));
    }
    if (!playbook.waysOfStart().isEmpty()) {
      all.add(contents("ways"));
    }
    all.add(contents("roles"));
    if (!playbook.background().isEmpty()) {
      all.add(contents("background"));
    }
    playbook.phases().stream()
        .filter(phase -> !phase.background().isEmpty())
        .forEach(
            phase -> all.add(new Link(backgroundOf(phase), "#phase-background-" + phase.id())));
    all.add(contents("words"));
    all.add(contents("source"));
    return all;
  }

  private static Link contents(String part) {
    return new Link(msg("playbook." + part), "#" + part);
  }

  /** The heading over what one should know in a phase. */
  public static String backgroundOf(Phase phase) {
    return msg("playbook.background.of", phase.title());
  }

  /** Where a milestone is read. */
  public String href(Milestone milestone) {
    return home + "/milestone/" + milestone.id();
  }
}
