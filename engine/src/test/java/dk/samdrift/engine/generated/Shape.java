package dk.samdrift.engine.generated;

import dk.samdrift.engine.naive.InputFile;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Gives a job the outward variety that changes nothing: columns, order, layout, and files not
 * needed.
 */
final class Shape {
  private static final List<String> ALWAYS =
      Stream.of(InputFile.COOPERATIONS, InputFile.MEMBERS, InputFile.MEMBERSHIPS)
          .map(InputFile::csv)
          .toList();

  private final Dice dice;

  Shape(Dice dice) {
    this.dice = dice;
  }

  Job of(Job job) {
    Job shaped = job;
    for (InputFile file : InputFile.values()) {
      JobFile plain = job.file(file);
      boolean isNeeded = ALWAYS.contains(plain.name()) || !plain.rows().isEmpty();
      shaped =
          isNeeded || dice.chance(40)
              ? shaped.with(shaped(file, plain))
              : shaped.without(plain.name());
    }
    return shaped;
  }

  private JobFile shaped(InputFile file, JobFile plain) {
    JobFile shaped = withoutEmptyColumns(file, plain);
    if (dice.chance(15)) {
      shaped = withUnknownColumn(shaped);
    }
    if (dice.chance(40)) {
      shaped = shaped.withColumns(dice.shuffled(shaped.header()));
    }
    if (dice.chance(40)) {
      shaped = shaped.withRows(dice.shuffled(shaped.rows()));
    }
    return shaped.withLayout(Layout.of(dice));
  }

  private JobFile withoutEmptyColumns(InputFile file, JobFile plain) {
    List<String> kept = new ArrayList<>();
    for (String column : plain.header()) {
      boolean isEmpty = plain.rows().stream().allMatch(row -> plain.field(row, column).isEmpty());
      boolean isDropped = isEmpty && file.optional().contains(column) && dice.chance(60);
      if (!isDropped) {
        kept.add(column);
      }
    }
    return plain.withColumns(kept);
  }

  /** Twice, since an unknown column may even be repeated. */
  private JobFile withUnknownColumn(JobFile file) {
    List<String> header = new ArrayList<>(file.header());
    String unknown = dice.oneOf(List.of("note", "Member", " amount", "sum, \"ukendt\""));
    header.add(unknown);
    header.add(unknown);
    List<List<String>> rows = new ArrayList<>();
    for (List<String> row : file.rows()) {
      List<String> wider = new ArrayList<>(row);
      wider.add(dice.oneOf(Names.TEXTS));
      wider.add("");
      rows.add(wider);
    }
    return new JobFile(file.name(), header, rows, file.rawRecords(), file.layout());
  }
}
