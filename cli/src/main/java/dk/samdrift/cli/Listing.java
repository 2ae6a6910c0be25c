package dk.samdrift.cli;

import dk.samdrift.cli.text.Kroner;
import dk.samdrift.cli.text.Messages;
import dk.samdrift.engine.job.Excerpt;
import java.util.List;
import java.util.stream.Collectors;

/** Several names of the input in a sentence, not more than one can read. */
final class Listing {

  private static final int MOST_LISTED = 10;

  private Listing() {}

  static String of(List<String> all) {
    String first =
        all.stream().limit(MOST_LISTED).map(Excerpt::of).collect(Collectors.joining(", "));
    return all.size() <= MOST_LISTED
        ? first
        : Messages.of("refused.more", first, Kroner.count(all.size() - MOST_LISTED));
  }
}
