package dk.samdrift.app.playbook.reading;

import static dk.samdrift.app.language.Messages.msg;

import dk.samdrift.app.language.Messages;
import dk.samdrift.app.playbook.Playbook;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Finds words in a playbook: every word asked for must stand in the place, as a part of one. */
final class PlaybookSearch {

  private static final int BEFORE = 70;
  private static final int AFTER = 120;

  private PlaybookSearch() {}

  /**
   * Places, titles first, then in the order of the playbook.
   *
   * @param search blank, and nothing is found
   */
  static List<Found> in(Playbook playbook, String search, String home) {
    List<String> words =
        Arrays.stream(small(search).split("\\s+", -1)).filter(word -> !word.isEmpty()).toList();
    if (words.isEmpty()) {
      return List.of();
    }
    List<Found> all =
        PlaybookPlaces.of(playbook, home).stream()
            .filter(place ->
                words.stream().allMatch(small(place.title() + "\n" + place.text())::contains))
            .map(place -> found(place, words))
            .toList();
    return Stream.concat(
            all.stream().filter(one -> isIn(one.title(), words)),
            all.stream().filter(one -> !isIn(one.title(), words)))
        .toList();
  }

  private static boolean isIn(String title, List<String> words) {
    return words.stream().allMatch(small(title)::contains);
  }

  private static Found found(PlaybookPlaces.Place place, List<String> words) {
    String text = place.text().replaceAll("\\s+", " ");
    for (String word : words) {
      int at = small(text).indexOf(word);
      if (at >= 0) {
        int end = at + word.length();
        return new Found(
            place.title(),
            place.where(),
            place.href(),
            beginning(text.substring(0, at)),
            text.substring(at, end),
            ending(text.substring(end)));
      }
    }
    return new Found(place.title(), place.where(), place.href(), "", "", ending(text));
  }

  private static String beginning(String text) {
    int from = text.indexOf(' ', Math.max(0, text.length() - BEFORE));
    return text.length() <= BEFORE || from < 0 ? text : msg("playbook.cut") + text.substring(from);
  }

  private static String ending(String text) {
    int to = text.lastIndexOf(' ', Math.min(text.length(), AFTER));
    return text.length() <= AFTER || to < 0 ? text : text.substring(0, to) + msg("playbook.cut");
  }

  private static String small(String text) {
    return text.toLowerCase(Messages.DANISH);
  }
}
