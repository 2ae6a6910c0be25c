package dk.samdrift.engine.generated;

import dk.samdrift.engine.naive.InputFile;
import java.util.HashMap;
import java.util.Map;

/** The job while it is being generated. */
final class Draft {
  private Job job;

  Draft(int year) {
    job = Job.empty(year);
    for (InputFile file : InputFile.values()) {
      job = job.with(JobFile.of(file));
    }
  }

  Job job() {
    return job;
  }

  /** A row from column names and values in turn. */
  void add(InputFile file, String... namesAndValues) {
    job = job.withRow(file, values(namesAndValues));
  }

  void add(InputFile file, Map<String, String> values) {
    job = job.withRow(file, values);
  }

  void add(JobFile file) {
    job = job.with(file);
  }

  static Map<String, String> values(String... namesAndValues) {
    Map<String, String> values = new HashMap<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      values.put(namesAndValues[i], namesAndValues[i + 1]);
    }
    return values;
  }
}
