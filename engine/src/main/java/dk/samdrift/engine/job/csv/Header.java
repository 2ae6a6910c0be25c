package dk.samdrift.engine.job.csv;

import dk.samdrift.engine.job.Sentences;
import dk.samdrift.engine.job.Spelling;
import dk.samdrift.engine.job.Table;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Which field of a file is which column of its table.
 *
 * @param width how many fields a record has
 * @param places per column of the table the field's place in the file; {@code width} for a column
 *     the file has not
 */
record Header(int width, int[] places) {

  /** A header that knows no columns, for reading the header line itself. */
  static Header unread(int width) {
    return new Header(width, new int[0]);
  }

  /** A cursor on the first record of a block that is no empty line, if there is one. */
  static Optional<RecordCursor> line(Block block) {
    RecordCursor cursor = new RecordCursor(unread(Words.commas(block.bytes, block.end) + 1));
    cursor.open(block);
    return cursor.next() ? Optional.of(cursor) : Optional.empty();
  }

  /** The names that stand in a header line. */
  static List<String> names(RecordCursor line) {
    List<String> names = new ArrayList<>();
    for (int i = 0; i < line.count(); i++) {
      names.add(line.textAt(i));
    }
    return names;
  }

  /** Is a name likely to be meant for a column? */
  static boolean isLike(String name, String column) {
    return Spelling.isNear(name.strip().toLowerCase(Locale.ROOT), column);
  }

  /** The columns as the file names them, in its order. */
  static Header of(Table table, List<String> names) {
    int[] places = new int[table.columns().size()];
    Arrays.fill(places, names.size());
    for (int i = 0; i < names.size(); i++) {
      int column = table.place(names.get(i));
      if (column >= 0) {
        places[column] = i;
      }
    }
    return new Header(names.size(), places);
  }

  /** The columns that a file must have. */
  static List<String> required(Table table) {
    return table.columns().stream()
        .filter(Table.Column::isRequired)
        .map(Table.Column::name)
        .toList();
  }

  /** The required columns that the names lack. */
  static List<String> missing(Table table, List<String> names) {
    return required(table).stream().filter(column -> !names.contains(column)).toList();
  }

  /** Why the names lack columns, as the keys of the sentences have it. */
  static String advice(List<String> missing, List<String> names) {
    String first = names.getFirst();
    if (names.size() == 1 && (first.contains(";") || first.contains("\t"))) {
      return first.contains(";") ? "separator.semicolon" : "separator.tab";
    }
    return renamings(missing, names).text().isEmpty() ? "missing" : "misspelt";
  }

  /** Which names are likely to be meant for columns that are missing. */
  static Sentences.Words renamings(List<String> missing, List<String> names) {
    List<String> renamings = new ArrayList<>();
    for (String column : missing) {
      names.stream()
          .filter(name -> isLike(name, column))
          .findFirst()
          .ifPresent(name -> renamings.add(Sentences.of("columns.rename", name, column)));
    }
    return new Sentences.Words(String.join(", ", renamings));
  }

  /** The known columns that the names hold more than once. */
  static List<String> repeated(Table table, List<String> names) {
    List<String> known = new ArrayList<>(names);
    known.removeIf(name -> table.place(name) < 0);
    return known.stream()
        .filter(name -> known.indexOf(name) != known.lastIndexOf(name))
        .distinct()
        .toList();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Header header
        && width == header.width
        && Arrays.equals(places, header.places);
  }

  @Override
  public int hashCode() {
    return 31 * width + Arrays.hashCode(places);
  }

  @Override
  public String toString() {
    return "Header" + Arrays.toString(places) + " of " + width;
  }
}
