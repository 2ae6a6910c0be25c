package dk.samdrift.app.ui.form;

import dk.samdrift.app.language.Formats;
import dk.samdrift.app.ui.Parameters;
import java.util.List;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/**
 * One question of a form, what was answered, and what is wrong with it.
 *
 * @param id of its control on the page
 * @param name of the parameter it is sent as
 * @param hint what helps to answer it; empty, nothing
 * @param error what is wrong and what to do; empty, nothing
 * @param wanted when it must be answered, where that is not always; empty, see isRequired
 * @param autocomplete what the browser may know, such as {@code email}; empty, nothing
 */
public record Field(
    String id,
    String name,
    FieldKind kind,
    String label,
    String hint,
    String value,
    String error,
    String autocomplete,
    String wanted,
    boolean isRequired,
    boolean isDisabled) {

  /** Any kind of field; it must be answered. */
  public static Field of(String name, String label, FieldKind kind) {
    String id = name.replaceAll("[^A-Za-z0-9_-]", "-");
    return new Field(id, name, kind, label, "", "", "", "", "", true, false);
  }

  /** One line that must be filled in. */
  public static Field text(String name, String label) {
    return of(name, label, new FieldKind.Text());
  }

  /** A figure that must be filled in. */
  public static Field number(String name, String label, String unit) {
    return of(name, label, new FieldKind.Figure(unit));
  }

  /** A day that must be given. */
  public static Field date(String name, String label) {
    return of(name, label, new FieldKind.Date());
  }

  /** A choice that must be made from a list. */
  public static Field select(String name, String label, List<Choice> choices) {
    return of(name, label, new FieldKind.Select(choices));
  }

  /** A choice that must be made between a few. */
  public static Field radios(String name, String label, List<Choice> choices) {
    return of(name, label, new FieldKind.Radios(choices));
  }

  /** A box that may be ticked. */
  public static Field checkbox(String name, String label) {
    return of(name, label, new FieldKind.Checkbox()).optional();
  }

  /** What the boxes that follow are about. */
  public static Field heading(String name, String label) {
    return of(name, label, new FieldKind.Heading()).optional();
  }

  /** The same with help. */
  public Field hint(String text) {
    return with(id, text, value, error, autocomplete, isRequired, isDisabled);
  }

  /** The same with an answer; a password and a file are not kept. */
  public Field value(String answer) {
    boolean isKept = !(kind instanceof FieldKind.Password || kind instanceof FieldKind.File);
    return isKept ? with(id, hint, answer, error, autocomplete, isRequired, isDisabled) : this;
  }

  /** The same with something wrong. */
  public Field error(String sentence) {
    return with(id, hint, value, sentence, autocomplete, isRequired, isDisabled);
  }

  /** The same, and what the browser may know of it. */
  public Field autocomplete(String token) {
    return with(id, hint, value, error, token, isRequired, isDisabled);
  }

  /** The same, but it need not be answered. */
  public Field optional() {
    return with(id, hint, value, error, autocomplete, false, isDisabled);
  }

  /** The same, but it must be answered only then. */
  public Field wanted(String when) {
    return new Field(
        id, name, kind, label, hint, value, error, autocomplete, when, false, isDisabled);
  }

  /** The same, but it can only be read. */
  public Field disabled() {
    return with(id, hint, value, error, autocomplete, isRequired, true);
  }

  /** The same in a second form on the same page. */
  public Field in(String formId) {
    return with(formId + '-' + id, hint, value, error, autocomplete, isRequired, isDisabled);
  }

  /** Is something wrong? */
  public boolean isWrong() {
    return !error.isEmpty();
  }

  /** Was a day chosen that there is, but so far away that nobody means it? */
  boolean isFarDay() {
    return kind instanceof FieldKind.Date
        && value.matches("\\d{4,}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])")
        && !value.matches("(19|20)\\d\\d-.*");
  }

  /** What an answer reads as: the words of a choice, a day in full. */
  String words(String answer) {
    return switch (kind) {
      case FieldKind.Select(List<Choice> choices) -> label(choices, answer);
      case FieldKind.Radios(List<Choice> choices) -> label(choices, answer);
      case FieldKind.Date _ -> Parameters.day(answer).map(Formats::fullDay).orElse(answer);
      case FieldKind.Text _,
          FieldKind.Email _,
          FieldKind.Password _,
          FieldKind.Figure _,
          FieldKind.TextArea _,
          FieldKind.Checkbox _,
          FieldKind.Heading _,
          FieldKind.File _ ->
          answer;
    };
  }

  private static String label(List<Choice> choices, String answer) {
    return choices.stream()
        .filter(choice -> choice.value().equals(answer))
        .map(Choice::label)
        .findAny()
        .orElse(answer);
  }

  /** What explains the control to those who cannot see it; none, when nothing does. */
  public @Nullable String describedBy() {
    StringJoiner ids = new StringJoiner(" ");
    if (!hint.isEmpty()) {
      ids.add(id + "-hint");
    }
    if (isWrong()) {
      ids.add(id + "-error");
    }
    if (kind instanceof FieldKind.TextArea) {
      ids.add(id + "-room");
    }
    return ids.length() == 0 ? null : ids.toString();
  }

  /** What the browser may know of it; none, when nothing. */
  public @Nullable String autocompleteOrNone() {
    return autocomplete.isEmpty() ? null : autocomplete;
  }

  /** The id of one of several answers; the first has the field's own, so that links find it. */
  public String choiceId(int index) {
    return index == 0 ? id : id + '-' + (index + 1);
  }

  private Field with(
      String newId,
      String newHint,
      String newValue,
      String newError,
      String token,
      boolean isNeeded,
      boolean isFixed) {
    return new Field(
        newId, name, kind, label, newHint, newValue, newError, token, wanted, isNeeded, isFixed);
  }
}
