package dk.samdrift.app.allocation.number;

import static dk.samdrift.app.language.Messages.msg;

import dk.samdrift.app.playbook.Account;
import dk.samdrift.app.ui.Action;
import dk.samdrift.app.ui.Frame;
import dk.samdrift.app.ui.form.FormError;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The accounts of a playbook with the numbers they have in the books.
 *
 * @param form where they are typed; none for those who only read
 */
public record NumbersPage(
    Frame frame, String intro, List<Action> actions, List<Line> lines, @Nullable Typing form) {

  /** An account; a field is given to each, also to headings, which can have a number as well. */
  public record Line(
      String number,
      String title,
      int depth,
      String text,
      String field,
      String name,
      boolean isWrong) {}

  /** The form round the lines. */
  public record Typing(String action, int version, List<FormError> errors, String cancel) {}

  static NumbersPage of(
      Frame frame, List<Account> heads, NumbersForm typed, String title, @Nullable Typing form) {
    Set<String> wrong =
        form == null
            ? Set.of()
            : form.errors().stream().map(FormError::fieldId).collect(Collectors.toSet());
    return new NumbersPage(
        frame.titled(msg("allocation.number.page")),
        msg("allocation.number.intro", title),
        List.of(new Action.Print(msg("allocation.print"))),
        heads.stream().flatMap(one -> lines(one, 0, typed, wrong).stream()).toList(),
        form);
  }

  private static List<Line> lines(Account one, int depth, NumbersForm typed, Set<String> wrong) {
    Line line =
        new Line(
            one.number(),
            one.title(),
            depth,
            typed.text(one),
            NumbersForm.fieldOf(one),
            NumbersForm.nameOf(one),
            wrong.contains(NumbersForm.fieldOf(one)));
    return Stream.concat(
            Stream.of(line),
            one.below().stream().flatMap(below -> lines(below, depth + 1, typed, wrong).stream()))
        .toList();
  }
}
