package dk.samdrift.engine.job.csv;

import dk.samdrift.engine.job.JobSource;
import dk.samdrift.engine.job.Table;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds columns that are not read and look like a column the file may have but has not. Unknown
 * columns are left alone (settlement.md section 1); but one called {@code Member} for {@code
 * member} would silently make a member's own cost a shared one, so that people should be told.
 */
public final class ColumnNames {

  private ColumnNames() {}

  /**
   * A column that is not read.
   *
   * @param name as the file has it
   * @param meant the column it is likely to be meant for
   */
  public record Lookalike(Table table, String name, String meant) {}

  /** Those of all tables of a job, as far as their headers can be read. */
  public static List<Lookalike> lookalikes(JobSource source) throws IOException {
    List<Lookalike> found = new ArrayList<>();
    for (Table table : Table.values()) {
      Optional<InputStream> input = source.open(table);
      if (input.isPresent()) {
        try (Blocks blocks = new Blocks(input.get(), Blocks.USUAL_BYTES)) {
          List<String> names = names(blocks);
          names.forEach(name ->
              meant(table, name, names).ifPresent(m -> found.add(new Lookalike(table, name, m))));
        }
      }
    }
    return List.copyOf(found);
  }

  private static List<String> names(Blocks blocks) throws IOException {
    Block block = new Block();
    boolean isText = blocks.next(block) && Utf8.firstFault(block.bytes, 0, block.end) < 0;
    return isText ? Header.line(block).map(Header::names).orElse(List.of()) : List.of();
  }

  /** Required columns are left out: without them there is a problem that tells more. */
  private static Optional<String> meant(Table table, String name, List<String> names) {
    if (table.place(name) >= 0) {
      return Optional.empty();
    }
    return table.columns().stream()
        .filter(column -> !column.isRequired() && !names.contains(column.name()))
        .map(Table.Column::name)
        .filter(column -> Header.isLike(name, column))
        .findFirst();
  }
}
