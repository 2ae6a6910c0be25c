package dk.samdrift.engine.generated;

import java.util.function.Consumer;

/** A named fault that can be planted in any good job. */
public record Fault(String name, Reach reach, Consumer<FaultyJob> plant) {

  /** What else goes wrong because of it. */
  public enum Reach {
    /** Nothing: the findings are all that is added to the problems. */
    ALONE,
    /** Something, which the findings need not name. */
    MORE,
    /** The rest of a file, or all of it, is lost, so no other fault can be planted with it. */
    WHOLE_FILE
  }

  static Fault alone(String name, Consumer<FaultyJob> plant) {
    return new Fault(name, Reach.ALONE, plant);
  }

  static Fault more(String name, Consumer<FaultyJob> plant) {
    return new Fault(name, Reach.MORE, plant);
  }

  static Fault wholeFile(String name, Consumer<FaultyJob> plant) {
    return new Fault(name, Reach.WHOLE_FILE, plant);
  }

  @Override
  public String toString() {
    return name;
  }
}
