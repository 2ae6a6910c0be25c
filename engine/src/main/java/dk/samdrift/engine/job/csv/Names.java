package dk.samdrift.engine.job.csv;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/**
 * The different texts of one kind (accounts, employees, tasks), numbered as they turn up, shared by
 * all threads. Numbers depend on chance; whatever is shown goes by the texts.
 */
public final class Names {

  private final ConcurrentMap<String, Integer> numbers = new ConcurrentHashMap<>();
  private final List<String> texts = new ArrayList<>();

  /** Names that are known beforehand, numbered from 0 in their order. */
  public Names(List<String> known) {
    for (int i = 0; i < known.size(); i++) {
      numbers.put(known.get(i), i);
    }
    texts.addAll(known);
  }

  /** The number of a text; a new one when it is met for the first time. */
  public int numberOf(String text) {
    Integer known = numbers.get(text);
    return known != null ? known : add(text);
  }

  /** The number of a text, or -1 when it is not there. */
  public int find(String text) {
    return numbers.getOrDefault(text, -1);
  }

  /** The text of a number that was given out. */
  public synchronized String text(int number) {
    return texts.get(number);
  }

  private synchronized int add(String text) {
    Integer known = numbers.get(text);
    if (known != null) {
      return known;
    }
    int number = texts.size();
    texts.add(text);
    numbers.put(text, number);
    return number;
  }
}
