package dk.samdrift.bench.parse;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Parses and sums every file of a job that a settlement reads. */
public final class BareParse {
  private static final long SLICE_BYTES = 16L << 20;

  private static final List<String> FILES =
      List.of(
          "cooperations.csv",
          "members.csv",
          "memberships.csv",
          "measures.csv",
          "keys.csv",
          "shares.csv",
          "factors.csv",
          "parts.csv",
          "rules.csv",
          "postings.csv",
          "hours.csv",
          "quantities.csv",
          "contributions.csv");

  private BareParse() {}

  /** One sum for each file that is there. */
  public static List<FileSum> of(Path folder, int threads)
      throws IOException, InterruptedException {
    List<FileSum> sums = new ArrayList<>();
    try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
      for (String name : FILES) {
        Path file = folder.resolve(name);
        if (Files.exists(file)) {
          CsvLayout layout = CsvLayout.of(file);
          List<Long> starts = starts(file, layout);
          sums.add(
              threads == 1 || starts.size() == 2
                  ? new Slice(file, layout).add(starts.getFirst(), starts.getLast()).sum()
                  : inSlices(file, layout, starts, pool));
        }
      }
    }
    return sums;
  }

  private static FileSum inSlices(
      Path file, CsvLayout layout, List<Long> starts, ExecutorService pool)
      throws IOException, InterruptedException {
    List<Callable<FileSum>> slices = new ArrayList<>();
    for (int i = 0; i + 1 < starts.size(); i++) {
      long from = starts.get(i);
      long to = starts.get(i + 1);
      slices.add(() -> new Slice(file, layout).add(from, to).sum());
    }
    FileSum sum = new FileSum(file.getFileName().toString(), 0, 0, 0);
    for (Future<FileSum> slice : pool.invokeAll(slices)) {
      sum = sum.plus(resultOf(slice));
    }
    return sum;
  }

  private static FileSum resultOf(Future<FileSum> slice) throws IOException, InterruptedException {
    try {
      return slice.get();
    } catch (ExecutionException e) {
      throw new IOException("A slice could not be parsed", e);
    }
  }

  /** Where slices begin, each behind a line end, and the end of the file. */
  private static List<Long> starts(Path file, CsvLayout layout) throws IOException {
    List<Long> starts = new ArrayList<>();
    starts.add((long) layout.headerBytes());
    try (RandomAccessFile in = new RandomAccessFile(file.toFile(), "r")) {
      for (long at = SLICE_BYTES; at < in.length(); at += SLICE_BYTES) {
        in.seek(at);
        in.readLine();
        starts.add(in.getFilePointer());
      }
      starts.add(Math.max(in.length(), layout.headerBytes()));
    }
    return starts;
  }
}
