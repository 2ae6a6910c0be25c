package dk.samdrift.app.playbook.loading;

import dk.samdrift.app.playbook.BrokenPlaybooks;
import dk.samdrift.app.playbook.Playbook;
import dk.samdrift.app.playbook.PlaybookFault;
import dk.samdrift.app.playbook.PlaybookKey;
import dk.samdrift.app.playbook.Playbooks;
import dk.samdrift.app.playbook.loading.PlaybookFiles.Found;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads playbooks, all of them or none. */
public final class PlaybookLoading {

  private static final int PLACE = 3;

  private final SchemaCheck schema;
  private final List<PlaybookFault> faults = new ArrayList<>();
  private final List<Playbook> playbooks = new ArrayList<>();
  private final Map<PlaybookKey, String> files = new HashMap<>();

  private PlaybookLoading() throws IOException {
    schema = new SchemaCheck();
  }

  /**
   * The playbooks of this installation: those that the program brings, and those of a folder.
   *
   * @param own the folder; empty, there is none
   * @throws BrokenPlaybooks when anything is wrong with any of them
   */
  public static Playbooks installed(String own) {
    try {
      List<Found> files = new ArrayList<>(PlaybookFiles.shipped());
      if (!own.isEmpty()) {
        files.addAll(PlaybookFiles.in(Path.of(own)));
      }
      return load(files);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The playbooks of some files.
   *
   * @throws BrokenPlaybooks when anything is wrong with any of them
   */
  static Playbooks load(List<Found> found) throws IOException {
    PlaybookLoading loading = new PlaybookLoading();
    for (Found file : found) {
      loading.load(file);
    }
    if (!loading.faults.isEmpty()) {
      throw new BrokenPlaybooks(loading.faults);
    }
    return new Playbooks(loading.playbooks);
  }

  private void load(Found file) throws IOException {
    Faults wrong = new Faults(file.name());
    List<String> place = file.place();
    if (place.size() != PLACE || !place.getLast().equals(PlaybookFiles.FILE)) {
      wrong.add(1, "misplaced", String.join("/", place));
    } else {
      read(file, wrong).ifPresent(playbook -> keep(playbook, file, wrong));
    }
    faults.addAll(wrong.all());
  }

  private Optional<Playbook> read(Found file, Faults wrong) throws IOException {
    Optional<Spot> root = YamlFile.read(file.bytes(), wrong);
    if (root.isEmpty()) {
      return Optional.empty();
    }
    check(root.get(), file, wrong);
    return wrong.isEmpty() ? Optional.of(PlaybookReading.of(root.get())) : Optional.empty();
  }

  private void check(Spot root, Found file, Faults wrong) {
    schema.check(root, wrong);
    if (root.node().isObject()) {
      IdCheck.check(root, file.place().get(0), file.place().get(1), wrong);
      RoleCheck.check(root, wrong);
      RoadCheck.check(root, wrong);
      TextCheck.check(root, wrong);
    }
  }

  private void keep(Playbook playbook, Found file, Faults wrong) {
    String other = files.putIfAbsent(playbook.key(), file.name());
    if (other == null) {
      playbooks.add(playbook);
    } else {
      wrong.add(1, "playbook-twice", playbook.key().toString(), other);
    }
  }
}
