package dk.samdrift.engine.generated;

import static dk.samdrift.engine.naive.InputFile.CONTRIBUTIONS;
import static dk.samdrift.engine.naive.InputFile.HOURS;
import static dk.samdrift.engine.naive.InputFile.MEMBERS;
import static dk.samdrift.engine.naive.InputFile.POSTINGS;
import static dk.samdrift.engine.naive.InputFile.QUANTITIES;

import dk.samdrift.engine.naive.InputFile;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** BAD_FILE: columns, fields and quotes. */
final class FileFaults {
  private FileFaults() {}

  static List<Fault> all() {
    List<Fault> faults = new ArrayList<>();
    for (InputFile file : InputFile.values()) {
      faults.add(raw(file.csv() + "_with_too_few_fields", file, job -> "x"));
      faults.add(whole(file.csv() + "_without_a_required_column", file, FileFaults::withoutColumn));
      faults.add(whole(file.csv() + "_with_a_column_twice", file, FileFaults::withColumnTwice));
      faults.add(whole(file.csv() + "_empty", file, plain -> JobFile.of(plain.name(), List.of())));
    }
    faults.addAll(records());
    faults.addAll(endsOfFile());
    return faults;
  }

  private static List<Fault> records() {
    return List.of(
        raw("one_field_too_many", POSTINGS, job -> fields(job, POSTINGS) + ","),
        raw("one_field_too_few", HOURS, job -> fields(job, HOURS).substring(1)),
        raw("too_few_fields_over_two_lines", MEMBERS, job -> "\"to\nlinjer\""),
        raw("quote_inside_an_unquoted_field", QUANTITIES, job -> "a\"b" + fields(job, QUANTITIES)),
        raw(
            "text_after_a_closing_quote",
            CONTRIBUTIONS,
            job -> "\"a\"b" + fields(job, CONTRIBUTIONS)),
        raw("space_after_a_closing_quote", HOURS, job -> "\"a\" " + fields(job, HOURS)),
        raw("lone_carriage_return", POSTINGS, job -> "a\rb" + fields(job, POSTINGS)),
        raw("carriage_return_before_a_line_end", MEMBERS, job -> fields(job, MEMBERS) + "\r\r"));
  }

  private static List<Fault> endsOfFile() {
    return List.of(
        Fault.wholeFile(
            "unclosed_quote", job -> job.plantRaw(POSTINGS, "\"" + fields(job, POSTINGS))),
        Fault.wholeFile(
            "unclosed_quote_over_several_lines",
            job -> job.plantRaw(HOURS, "a,\"" + fields(job, HOURS) + "\nb\nc")),
        badBytes("bytes_that_are_not_utf8", CONTRIBUTIONS),
        badBytes("members_that_are_not_utf8", MEMBERS),
        whole(
            "header_with_an_unclosed_quote",
            QUANTITIES,
            plain -> JobFile.of(plain.name(), List.of()).withRawRecord("cooperation,\"date")));
  }

  /** As many empty fields as the file has columns. */
  private static String fields(FaultyJob job, InputFile file) {
    return String.join(",", Collections.nCopies(job.job().file(file).header().size(), ""));
  }

  private static Fault raw(String name, InputFile file, Function<FaultyJob, String> raw) {
    return Fault.alone(name, job -> job.plantRaw(file, raw.apply(job)));
  }

  private static Fault badBytes(String name, InputFile file) {
    return whole(name, file, plain -> plain.withRawRecord("k\u00F8b" + JobFile.BAD_BYTE));
  }

  private static Fault whole(String name, InputFile file, UnaryOperator<JobFile> change) {
    Consumer<FaultyJob> plant =
        job -> {
          job.change(file, change);
          job.expect("BAD_FILE", file.csv(), 1);
        };
    return Fault.wholeFile(name, plant);
  }

  private static JobFile withoutColumn(JobFile file) {
    List<String> rest = new ArrayList<>(file.header());
    rest.remove(requiredLast(file));
    return file.withColumns(rest);
  }

  private static JobFile withColumnTwice(JobFile file) {
    List<String> twice = new ArrayList<>(file.header());
    twice.add(requiredLast(file));
    return file.withColumns(twice);
  }

  /** The last required column, which is another in nearly each file. */
  private static String requiredLast(JobFile file) {
    String name = file.name().replace(".csv", "").toUpperCase(Locale.ROOT);
    return InputFile.valueOf(name).required().getLast();
  }
}
