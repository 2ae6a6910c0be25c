package dk.samdrift.app.search;

import static dk.samdrift.app.language.Messages.msg;

import dk.samdrift.app.organisation.Insider;
import dk.samdrift.app.playbook.Vocabulary;
import dk.samdrift.app.ui.Frame;
import dk.samdrift.app.ui.Link;
import java.util.List;

/**
 * What was found.
 *
 * @param path of the page
 * @param typed what is searched for; empty, nothing yet
 * @param answer how the search went, and what to try
 * @param lists where one can look instead; none when something was found
 */
public record SearchPage(
    Frame frame, String path, String typed, String answer, List<Group> groups, List<Link> lists) {

  static SearchPage of(
      Frame frame,
      Insider insider,
      Vocabulary words,
      String typed,
      List<Group> found,
      boolean isNear) {
    String home = "/" + insider.slug();
    Vocabulary.Noun noun = words.cooperation();
    List<Link> lists =
        List.of(
            new Link(noun.capitalised().many(), home + "/portfolio"),
            new Link(msg("search.estates"), home + "/organisation/estates"),
            new Link(msg("search.tasks.mine"), home + "/task"));
    return new SearchPage(
        frame.titled(typed.isEmpty() ? msg("search.page") : msg("search.page.of", typed)),
        home + "/search",
        typed,
        answer(typed, found, isNear, noun),
        found,
        found.isEmpty() ? lists : List.of());
  }

  private static String answer(
      String typed, List<Group> found, boolean isNear, Vocabulary.Noun noun) {
    if (typed.isEmpty()) {
      return msg("search.nothing-typed", noun.many());
    }
    if (found.isEmpty()) {
      return msg("search.none", typed);
    }
    return isNear ? msg("search.near", typed) : "";
  }
}
