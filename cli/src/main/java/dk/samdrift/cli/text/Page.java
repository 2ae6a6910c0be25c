package dk.samdrift.cli.text;

/** A text for a terminal or a printer that grows from top to bottom; sentences are wrapped. */
public final class Page {

  private static final int WIDTH = 96;

  /** A blank in a sentence at which the line is not broken; a number and its unit stay together. */
  static final char UNBROKEN = '\u00a0';

  private final StringBuilder text = new StringBuilder();

  /** A line with a rule below it. */
  public Page heading(String words) {
    String rule = "-".repeat(words.codePointCount(0, words.length()));
    text.append(words).append('\n').append(rule).append('\n');
    return this;
  }

  /** Sentences, and an empty line after them. */
  public Page paragraph(String words) {
    return sentences(0, words).blank();
  }

  /** Sentences behind an indent. */
  public Page sentences(int indent, String words) {
    String margin = " ".repeat(indent);
    StringBuilder line = new StringBuilder(margin);
    for (String word : words.split(" ", -1)) {
      boolean isFirst = line.length() == indent;
      if (!isFirst && line.codePointCount(0, line.length()) + 1 + word.length() > WIDTH) {
        text.append(line).append('\n');
        line = new StringBuilder(margin);
        isFirst = true;
      }
      line.append(isFirst ? "" : " ").append(word);
    }
    text.append(line).append('\n');
    return this;
  }

  /** A line that is never wrapped. */
  public Page line(int indent, String words) {
    text.append(" ".repeat(indent)).append(words).append('\n');
    return this;
  }

  /** A table behind an indent, and an empty line after it. */
  public Page table(int indent, Table table) {
    text.append(table.text(" ".repeat(indent)));
    return blank();
  }

  /** An empty line. */
  public Page blank() {
    text.append('\n');
    return this;
  }

  /** All of it, ending with one line feed. */
  public String text() {
    return text.toString().replace(UNBROKEN, ' ').stripTrailing() + "\n";
  }
}
