package dk.samdrift.app.job;

import java.util.List;

/**
 * What came of a job.
 *
 * @param sentences as users are to read them, also in years to come
 * @param needsAttention should somebody do something about it?
 */
public record JobResult(List<String> sentences, boolean needsAttention) {

  /** Keeps its own copy. */
  public JobResult {
    sentences = List.copyOf(sentences);
  }
}
