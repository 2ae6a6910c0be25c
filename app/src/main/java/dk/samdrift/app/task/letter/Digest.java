package dk.samdrift.app.task.letter;

import static dk.samdrift.app.language.Messages.msg;

import dk.samdrift.app.language.Formats;
import dk.samdrift.app.mail.Letter;
import dk.samdrift.app.organisation.Audience;
import dk.samdrift.app.task.Task;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What one letter tells somebody of their tasks.
 *
 * @param given newly, and in none of the others
 */
record Digest(List<Task> overdue, List<Task> soon, List<Task> given) {

  private static final int SOON_DAYS = 7;

  /**
   * What there is to say this morning.
   *
   * @param mine all that the person has to do
   * @param newly those that have become the person's lately
   */
  static Digest of(List<Task> mine, Set<UUID> newly, Often often, Morning morning) {
    LocalDate today = morning.today();
    return switch (often) {
      case NEVER -> new Digest(List.of(), List.of(), List.of());
      case WEEKLY -> morning.isFirstOfWeek() ? whole(mine, newly, today) : reminder(mine, morning);
      case DAILY -> whole(mine, newly, today);
    };
  }

  private static Digest whole(List<Task> mine, Set<UUID> newly, LocalDate today) {
    List<Task> overdue = mine.stream().filter(task -> task.isOverdue(today)).toList();
    List<Task> soon = mine.stream().filter(task -> isSoon(task, today)).toList();
    List<Task> given =
        mine.stream()
            .filter(task -> newly.contains(task.id()))
            .filter(task -> !overdue.contains(task) && !soon.contains(task))
            .toList();
    return new Digest(overdue, soon, given);
  }

  private static boolean isSoon(Task task, LocalDate today) {
    LocalDate due = task.due();
    return due != null && !due.isBefore(today) && !due.isAfter(today.plusDays(SOON_DAYS));
  }

  private static Digest reminder(List<Task> mine, Morning morning) {
    List<Task> soon =
        mine.stream().filter(task -> task.due() != null && morning.remindsOf(task.due())).toList();
    return new Digest(List.of(), soon, List.of());
  }

  boolean isEmpty() {
    return overdue.isEmpty() && soon.isEmpty() && given.isEmpty();
  }

  /** Does it name a task that administrators may not know of, who read letters? */
  boolean isConfidential() {
    return Stream.of(overdue, soon, given)
        .flatMap(List::stream)
        .anyMatch(task -> task.cooperation() == null || task.audience() != Audience.PUBLIC);
  }

  /**
   * The parts of the letter, one below the other.
   *
   * @param address of a task's page
   */
  String text(LocalDate today, Function<Task, String> address) {
    return Stream.of(
            part("task.letter.overdue", overdue, today, address),
            part("task.letter.soon", soon, today, address),
            part("task.letter.given", given, today, address))
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining("\n\n"));
  }

  private static String part(
      String heading, List<Task> tasks, LocalDate today, Function<Task, String> address) {
    return tasks.isEmpty()
        ? ""
        : tasks.stream()
            .map(task -> line(task, today) + "\n  " + address.apply(task))
            .collect(Collectors.joining("\n", msg(heading) + "\n", ""));
  }

  private static String line(Task task, LocalDate today) {
    String title = Letter.line(task.title());
    return task.due() == null
        ? msg("task.letter.line", title)
        : msg("task.letter.line.due", title, Formats.day(task.due(), today));
  }
}
