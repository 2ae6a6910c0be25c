package dk.samdrift.app.ui.form;

import java.util.List;

/** What kind of answer a field takes. */
public sealed interface FieldKind {

  /** One line. */
  record Text() implements FieldKind {}

  /** An e-mail address. */
  record Email() implements FieldKind {}

  /** A secret, which is never sent back. A button shows what was typed. */
  record Password() implements FieldKind {}

  /**
   * A figure as Danes write it, with a comma. Not the browser's number field: that one counts up
   * when a wheel is turned over it, and wants a full stop in some languages.
   *
   * @param unit stands behind the field; empty, nothing does
   */
  record Figure(String unit) implements FieldKind {}

  /** A day. The value is an ISO date; the browser shows it as its user writes dates. */
  record Date() implements FieldKind {}

  /** One of many answers. */
  record Select(List<Choice> choices) implements FieldKind {

    /** Keeps its own copy. */
    public Select {
      choices = List.copyOf(choices);
    }
  }

  /** One of a few answers, all in sight. */
  record Radios(List<Choice> choices) implements FieldKind {

    /** Keeps its own copy. */
    public Radios {
      choices = List.copyOf(choices);
    }
  }

  /**
   * Several lines.
   *
   * @param longest how many characters there is room for; the field counts down
   */
  record TextArea(int rows, int longest) implements FieldKind {}

  /** No question: what the boxes that follow it are about. */
  record Heading() implements FieldKind {}

  /** Yes or nothing. The value is {@code true} when it is set. */
  record Checkbox() implements FieldKind {}

  /**
   * A file from the user's machine, which must be chosen again after a mistake.
   *
   * @param accept what the browser offers, such as {@code .csv,.xlsx}
   * @param isSeveral may several be chosen at once?
   */
  record File(String accept, boolean isSeveral) implements FieldKind {

    /** One file. */
    public File(String accept) {
      this(accept, false);
    }
  }
}
