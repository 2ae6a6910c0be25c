package dk.samdrift.cli.explain;

import dk.samdrift.cli.text.Kroner;
import dk.samdrift.cli.text.Messages;
import dk.samdrift.engine.job.Excerpt;
import dk.samdrift.engine.job.master.Member;
import java.util.List;

/**
 * How members are spoken of: the board of the one that asks is spoken to.
 *
 * @param own the member that asks
 */
record Voice(Member own) {

  private static final int MOST_NAMED = 6;

  /** As the one who does something. */
  String subject(Member member) {
    return member.equals(own) ? Messages.of("explain.you") : name(member);
  }

  /** As the one to whom something is done. */
  String object(Member member) {
    return member.equals(own) ? Messages.of("explain.youObject") : name(member);
  }

  /** By name, as in a table. */
  String named(Member member) {
    return member.equals(own) ? Messages.of("explain.youNamed", name(member)) : name(member);
  }

  private static String name(Member member) {
    return Excerpt.of(member.name());
  }

  /** Several things as a sentence has them: a, b og c. */
  static String list(List<String> things) {
    if (things.size() > MOST_NAMED) {
      String more = Kroner.count(things.size() - MOST_NAMED + 1);
      return Messages.of(
          "explain.list.more", String.join(", ", things.subList(0, MOST_NAMED - 1)), more);
    }
    return things.size() == 1
        ? things.getFirst()
        : Messages.of(
            "explain.list.and",
            String.join(", ", things.subList(0, things.size() - 1)),
            things.getLast());
  }
}
