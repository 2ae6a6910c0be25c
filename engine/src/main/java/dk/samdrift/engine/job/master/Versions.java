package dk.samdrift.engine.job.master;

import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Something that was decided anew from certain days on. On a day the newest version not after it is
 * in force.
 */
public final class Versions<T> {

  /** The start of a version that does not exist. */
  public static final int NONE = Integer.MIN_VALUE;

  private final int[] from;
  private final List<T> values;

  private static final Versions<?> EMPTY = new Versions<>(new TreeMap<>());

  /** Versions by the day from which they are in force. */
  public Versions(SortedMap<Integer, T> byFrom) {
    this.from = byFrom.keySet().stream().mapToInt(Integer::intValue).toArray();
    this.values = List.copyOf(byFrom.values());
  }

  /** No version at all. */
  @SuppressWarnings("unchecked") // it holds no value of any type
  public static <T> Versions<T> none() {
    return (Versions<T>) EMPTY;
  }

  /** Is one in force on this day? */
  public boolean isThereOn(int day) {
    return placeOn(day) >= 0;
  }

  /** The one in force on this day; {@link IllegalStateException} when there is none. */
  public T on(int day) {
    int place = placeOn(day);
    if (place < 0) {
      throw new IllegalStateException("no version on day " + day + " of " + values);
    }
    return values.get(place);
  }

  /** The day from which the one in force on a day holds, or {@link #NONE}. */
  public int fromOn(int day) {
    int place = placeOn(day);
    return place < 0 ? NONE : from[place];
  }

  /** The days on which a version begins, ascending. */
  public int[] starts() {
    return from.clone();
  }

  private int placeOn(int day) {
    int found = Arrays.binarySearch(from, day);
    return found >= 0 ? found : -found - 2;
  }
}
