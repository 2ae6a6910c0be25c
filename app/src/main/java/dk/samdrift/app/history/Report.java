package dk.samdrift.app.history;

import static dk.samdrift.app.language.Messages.msg;

import dk.samdrift.app.language.Formats;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What going through a chain has shown, as people are told it: with the entries that are concerned
 * by number, time and sentence.
 *
 * @param isWhole is nothing wrong?
 * @param sentences that all is well and where the chain ends, or what is wrong
 */
public record Report(boolean isWhole, List<String> sentences) {

  /** Keeps its own copy. */
  public Report {
    sentences = List.copyOf(sentences);
  }

  /** The ends of a chain, noticed while it passes. */
  static final class Ends {

    private @Nullable Instant from;
    private @Nullable Entry last;

    void pass(Entry entry) {
      if (from == null) {
        from = entry.event().at();
      }
      last = entry;
    }
  }

  static Report of(Findings findings, Ends ends, Entries entries) {
    if (!findings.isWhole()) {
      return broken(findings, entries);
    }
    Entry last = ends.last;
    if (last == null) {
      return new Report(true, List.of(msg("history.verified.none")));
    }
    return new Report(
        true,
        Stream.concat(
                findings.sentences().stream(),
                Stream.of(
                    msg(
                        "history.verified.span",
                        Formats.moment(Objects.requireNonNull(ends.from)),
                        Formats.moment(last.event().at())),
                    msg("history.verified.head", Formats.count(last.number()), last.hash())))
            .toList());
  }

  private static Report broken(Findings findings, Entries entries) {
    List<String> sentences = new ArrayList<>();
    sentences.add(
        msg(
            "history.broken",
            Formats.count(findings.entries()),
            findings.faults().size(),
            Formats.count(findings.faults().size())));
    findings.faults().forEach(fault -> sentences.add(told(fault, entries)));
    return new Report(false, sentences);
  }

  /** The fault, and what stands there now, or around what is missing. */
  private static String told(Fault fault, Entries entries) {
    List<Long> numbers = fault.numbers();
    long first = numbers.getFirst();
    return switch (fault.kind()) {
      case CHANGED, REWRITTEN, INSERTED, RENUMBERED, MOVED, NO_HEAD ->
          now(fault, entries, List.of(first));
      case SWAPPED -> now(fault, entries, numbers);
      case WRONG_HEAD -> now(fault, entries, List.of(numbers.getLast()));
      case MISSING -> around(fault, entries, first - 1, first + 1);
      case MISSING_SEVERAL -> around(fault, entries, first - 1, numbers.getLast() + 1);
      case MISSING_CLOSED -> around(fault, entries, first, numbers.get(1));
      case TOO_MANY -> fault.sentence();
    };
  }

  private static String now(Fault fault, Entries entries, List<Long> numbers) {
    List<String> lines =
        numbers.stream()
            .flatMap(number -> entries.numbered(number).stream())
            .map(Entry::line)
            .toList();
    return lines.isEmpty()
        ? fault.sentence()
        : fault.sentence() + ' ' + msg("history.stands-now", String.join(" · ", lines));
  }

  private static String around(Fault fault, Entries entries, long before, long after) {
    Optional<String> left = entries.numbered(before).map(Entry::line);
    Optional<String> right = entries.numbered(after).map(Entry::line);
    String sentence = fault.sentence();
    if (left.isPresent()) {
      sentence += ' ' + msg("history.stands-before", left.get());
    }
    if (right.isPresent()) {
      sentence += ' ' + msg("history.stands-after", right.get());
    }
    return sentence;
  }
}
