package dk.samdrift.app.cooperation.paper;

import com.github.difflib.text.DiffRow;
import com.github.difflib.text.DiffRowGenerator;
import java.util.List;

/** What is otherwise in one text than in another, line by line. */
public record Comparison(List<Line> lines) {

  /** A line of the old, the new, or both texts. */
  public record Line(Kind kind, String text) {

    /** The class in the style sheet. */
    public String css() {
      return switch (kind) {
        case SAME -> "same";
        case GONE -> "gone";
        case NEW -> "new";
      };
    }
  }

  /** Where a line stands. */
  public enum Kind {
    /** In both. */
    SAME,
    /** In the old one only. */
    GONE,
    /** In the new one only. */
    NEW
  }

  /** Compares two texts. */
  public static Comparison of(String before, String after) {
    return new Comparison(
        DiffRowGenerator.create()
            .reportLinesUnchanged(true)
            .lineNormalizer(line -> line)
            .build()
            .generateDiffRows(before.lines().toList(), after.lines().toList())
            .stream()
            .flatMap(row -> lines(row).stream())
            .toList());
  }

  private static List<Line> lines(DiffRow row) {
    Line old = new Line(Kind.GONE, row.getOldLine());
    Line now = new Line(Kind.NEW, row.getNewLine());
    return switch (row.getTag()) {
      case EQUAL -> List.of(new Line(Kind.SAME, row.getNewLine()));
      case DELETE -> List.of(old);
      case INSERT -> List.of(now);
      case CHANGE -> List.of(old, now);
    };
  }

  /** Is nothing otherwise? */
  public boolean isSame() {
    return lines.stream().allMatch(line -> line.kind() == Kind.SAME);
  }
}
