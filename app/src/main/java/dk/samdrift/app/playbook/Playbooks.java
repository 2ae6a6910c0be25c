package dk.samdrift.app.playbook;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The playbooks of this installation, all versions. */
public final class Playbooks {

  private final List<Playbook> all;

  /** Of playbooks that were found to be whole. */
  public Playbooks(List<Playbook> all) {
    this.all =
        all.stream()
            .sorted(
                Comparator.comparing((Playbook one) -> one.key().name())
                    .thenComparing(one -> one.key().version(), Comparator.reverseOrder()))
            .toList();
  }

  /** All of them by name, the newest version of each first. */
  public List<Playbook> all() {
    return all;
  }

  /** The newest version of each, by name. */
  public List<Playbook> newest() {
    return all.stream()
        .filter(one -> newest(one.key().name()).filter(one::equals).isPresent())
        .toList();
  }

  /** The newest version of one. */
  public Optional<Playbook> newest(String name) {
    return all.stream().filter(one -> one.key().name().equals(name)).findFirst();
  }

  /** The version that somebody follows. */
  public Playbook get(PlaybookKey key) {
    return find(key).orElseThrow(() -> new IllegalStateException("no playbook " + key));
  }

  /** A version, if it is there. */
  public Optional<Playbook> find(PlaybookKey key) {
    return all.stream().filter(one -> one.key().equals(key)).findAny();
  }

  /** What cooperations and members are called where several playbooks meet. */
  public Vocabulary words() {
    List<Vocabulary> all = newest().stream().map(Playbook::vocabulary).distinct().toList();
    return all.size() == 1 ? all.getFirst() : Vocabulary.COMMON;
  }
}
