package dk.samdrift.engine.settlement;

/** Is told how far a settlement has come, from any thread. */
public interface Progress {

  /** Tells nobody. */
  Progress NONE = (stage, done, total) -> {};

  /** What is being done. */
  enum Stage {
    MASTER,
    POSTINGS,
    HOURS,
    QUANTITIES,
    CONTRIBUTIONS,
    DISTRIBUTING,
    WRITING
  }

  /** So much of a stage is done; {@code total} is 0 when it is not known. */
  void at(Stage stage, long done, long total);
}
