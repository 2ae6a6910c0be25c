package dk.samdrift.engine.naive;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A job written by hand: cooperation S of the calendar year 2025 with the members A and B, and what
 * a test adds.
 */
record SmallJob(Path folder) {
  static SmallJob in(Path folder) {
    SmallJob job = new SmallJob(folder);
    job.file("cooperations.csv", "cooperation,name", "S,Samdrift");
    job.file("members.csv", "member,name,kind", "A,Ask,estate", "B,Birk,estate");
    job.file("memberships.csv", "cooperation,member,from,to", "S,A,2020-01-01,", "S,B,2020-01-01,");
    job.file("keys.csv", "cooperation,key,kind,argument,from", "S,LIGE,equal,,2020-01-01");
    job.file("rules.csv", "cooperation,account,key,from", "S,*,LIGE,2020-01-01");
    return job;
  }

  SmallJob file(String name, String... lines) {
    try {
      Files.writeString(folder.resolve(name), String.join("\n", lines) + "\n");
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  SmallJob postings(String header, String... lines) {
    String[] all = new String[lines.length + 1];
    all[0] = header;
    System.arraycopy(lines, 0, all, 1, lines.length);
    return file("postings.csv", all);
  }

  NaiveResult settled() {
    return NaiveSettlement.settle(folder, 2025, "");
  }

  /** The lines of an output file after its header. */
  List<String> lines(String name) {
    return settled().file(name).lines().skip(1).toList();
  }

  List<String> problems() {
    return lines("problems.csv");
  }
}
