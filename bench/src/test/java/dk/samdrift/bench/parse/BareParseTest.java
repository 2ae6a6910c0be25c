package dk.samdrift.bench.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dk.samdrift.bench.generate.JobGenerator;
import dk.samdrift.bench.generate.JobSize;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BareParseTest {
  private static final Map<String, String> SUMMED =
      Map.of(
          "postings.csv", "amount",
          "hours.csv", "hours",
          "quantities.csv", "quantity",
          "contributions.csv", "amount");

  @TempDir Path folder;

  @Test
  void the_sums_are_those_of_a_slow_parse() throws IOException, InterruptedException {
    new JobGenerator(JobSize.SMALL, 3).writeTo(folder);

    List<FileSum> sums = BareParse.of(folder, 1);

    assertEquals(13, sums.size());
    for (FileSum sum : sums) {
      assertEquals(slowSum(sum.file()), sum);
    }
  }

  @Test
  void two_threads_find_the_same_in_many_slices() throws IOException, InterruptedException {
    new JobGenerator(JobSize.ORGANISATION, 3).writeTo(folder);

    List<FileSum> oneThread = BareParse.of(folder, 1);

    assertEquals(oneThread, BareParse.of(folder, 2));
    assertEquals(slowSum("postings.csv"), sumOf("postings.csv", oneThread));
  }

  @Test
  void commas_and_line_ends_in_quotes_are_no_boundaries() throws IOException, InterruptedException {
    Files.writeString(
        folder.resolve("postings.csv"),
        """
        text,amount,source_id
        "a, ""b"",
        c",-1234567890.12,"x,y"
        ,1.5,
        é,0.05,
        """);

    FileSum sum = BareParse.of(folder, 1).getFirst();

    assertEquals(new FileSum("postings.csv", 3, 9, -123456788857L), sum);
  }

  @Test
  void a_last_line_without_end_counts() throws IOException, InterruptedException {
    Files.writeString(folder.resolve("hours.csv"), "hours,source_id\n7.4,a\n-0.25,b");

    assertEquals(List.of(new FileSum("hours.csv", 2, 4, 715)), BareParse.of(folder, 1));
  }

  @Test
  void a_record_with_too_many_fields_is_noticed() throws IOException {
    Files.writeString(folder.resolve("hours.csv"), "hours,source_id\n7.4,a,b\n1,c\n");

    assertThrows(IllegalStateException.class, () -> BareParse.of(folder, 1));
  }

  private static FileSum sumOf(String file, List<FileSum> sums) {
    return sums.stream().filter(sum -> sum.file().equals(file)).findFirst().orElseThrow();
  }

  private FileSum slowSum(String file) throws IOException {
    List<String> lines = Files.readAllLines(folder.resolve(file));
    List<String> header = slowFields(lines.getFirst());
    int summed = header.indexOf(SUMMED.getOrDefault(file, "none"));
    BigDecimal sum = BigDecimal.ZERO;
    long fields = 0;
    for (String line : lines.subList(1, lines.size())) {
      List<String> record = slowFields(line);
      fields += record.size();
      sum = summed < 0 ? sum : sum.add(new BigDecimal(record.get(summed)));
    }
    int decimals = file.equals("quantities.csv") ? 3 : 2;
    long units = sum.movePointRight(decimals).longValueExact();
    return new FileSum(file, lines.size() - 1L, fields, units);
  }

  private static List<String> slowFields(String line) {
    List<String> fields = new ArrayList<>();
    StringBuilder field = new StringBuilder();
    boolean isQuoted = false;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      isQuoted ^= c == '"';
      if (c == ',' && !isQuoted) {
        fields.add(field.toString());
        field.setLength(0);
      } else {
        field.append(c);
      }
    }
    fields.add(field.toString());
    return fields;
  }
}
