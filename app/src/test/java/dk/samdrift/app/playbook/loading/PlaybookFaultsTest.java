package dk.samdrift.app.playbook.loading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.samdrift.app.language.Refused;
import dk.samdrift.app.playbook.BrokenPlaybooks;
import dk.samdrift.app.playbook.PlaybookFault;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A playbook that is broken in one way is refused with its file, the line, and what to do. */
class PlaybookFaultsTest {

  private static final String WHOLE = whole();

  @TempDir private Path temp = Path.of("");

  private static String whole() {
    try {
      return Files.readString(
          Path.of("src", "test", "resources", "playbooks", "faelleshave", "1", "playbook.yaml"));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * A way to break it.
   *
   * @param what stands in the whole one
   * @param instead what stands there in the broken one
   * @param line a text of the line that is told
   */
  record Break(String what, String instead, String line, String reason) {}

  static Stream<Break> breaks() {
    return Stream.of(PlaybookBreaks.OF_YAML, PlaybookBreaks.OF_SCHEMA, PlaybookBreaks.OF_SENSE)
        .flatMap(List::stream)
        .map(one -> new Break(one.get(0), one.get(1), one.get(2), one.get(3)));
  }

  @ParameterizedTest
  @MethodSource("breaks")
  void what_is_wrong_is_told_with_its_line_and_what_to_do(Break wrong) throws IOException {
    assertTrue(WHOLE.contains(wrong.what()), "nothing to break: " + wrong.what());
    String broken = WHOLE.replace(wrong.what(), wrong.instead());
    Path file = file("faelleshave/1/playbook.yaml", broken);

    assertEquals(
        List.of(new PlaybookFault(file.toString(), lineOf(wrong.line(), broken), wrong.reason())),
        faults());
  }

  private static int lineOf(String text, String all) {
    int at = all.indexOf(text);
    assertTrue(at >= 0 && at == all.lastIndexOf(text), () -> "not one line with " + text);
    return 1 + (int) all.substring(0, at).lines().count() - (all.charAt(at - 1) == '\n' ? 0 : 1);
  }

  private Path file(String place, String text) throws IOException {
    return bytes(place, text.getBytes(StandardCharsets.UTF_8));
  }

  private Path bytes(String place, byte[] content) throws IOException {
    Path file = temp.resolve(place);
    Files.createDirectories(file.getParent());
    return Files.write(file, content);
  }

  private List<PlaybookFault> faults() throws IOException {
    List<PlaybookFiles.Found> found = PlaybookFiles.in(temp);
    return assertThrows(BrokenPlaybooks.class, () -> PlaybookLoading.load(found)).faults();
  }

  private List<String> reasons() throws IOException {
    return faults().stream().map(fault -> fault.line() + ": " + fault.reason()).toList();
  }

  @Test
  void the_one_that_is_broken_here_is_whole_before() throws IOException {
    file("faelleshave/1/playbook.yaml", WHOLE);

    assertEquals(1, PlaybookLoading.load(PlaybookFiles.in(temp)).all().size());
  }

  @Test
  void all_faults_of_all_files_are_told_at_once_by_line() throws IOException {
    Path first =
        file(
            "faelleshave/1/playbook.yaml",
            WHOLE.replace("weeks: 20", "weeks: mange").replace("one: have,", "one: '',"));
    Path second = file("tom/1/playbook.yaml", "# Intet endnu.\n");

    List<PlaybookFault> faults = faults();

    assertEquals(
        List.of(first.toString(), first.toString(), second.toString()),
        faults.stream().map(PlaybookFault::file).toList());
    assertEquals(List.of(13, 93, 1), faults.stream().map(PlaybookFault::line).toList());
  }

  @Test
  void a_file_must_lie_where_its_name_and_version_are() throws IOException {
    file("playbook.yaml", WHOLE);
    file("faelleshave/1/playbook.yml", WHOLE);

    assertEquals(
        List.of(
            "1: Filen skal ligge i »navn/udgave/playbook.yaml«, for eksempel"
                + " »samdrift/1/playbook.yaml«. Flyt den; nu ligger den som"
                + " »faelleshave/1/playbook.yml«.",
            "1: Filen skal ligge i »navn/udgave/playbook.yaml«, for eksempel"
                + " »samdrift/1/playbook.yaml«. Flyt den; nu ligger den som »playbook.yaml«."),
        reasons());
  }

  @Test
  void a_file_must_be_text_in_utf8() throws IOException {
    bytes(
        "faelleshave/1/playbook.yaml", "a: b\nc: bl\u00E5\n".getBytes(StandardCharsets.ISO_8859_1));
    file("haver/1/playbook.yaml", "a: b\nc: d\ne: \u0007\n");

    assertEquals(
        List.of(
            "2: Her står et tegn, der ikke er UTF-8. Gem filen som UTF-8.",
            "3: Her står et usynligt styretegn. Slet det."),
        reasons());
  }

  @Test
  void a_file_may_not_be_without_end() throws IOException {
    file("dyb/1/playbook.yaml", "[".repeat(100_000));
    file("tung/1/playbook.yaml", "# " + "x".repeat(5_000_000) + "\n" + WHOLE);

    assertEquals(
        List.of(
            "1: Filen er indrykket i for mange lag. Ret indrykningen.",
            "1: Filen er for stor. Den må højst fylde 4 MB."),
        reasons());
  }

  @Test
  void a_version_is_there_once() throws IOException {
    Path own = file("faelleshave/1/playbook.yaml", WHOLE);
    List<PlaybookFiles.Found> found = new ArrayList<>(PlaybookFiles.shipped());
    found.addAll(PlaybookFiles.in(temp));

    List<PlaybookFault> faults =
        assertThrows(BrokenPlaybooks.class, () -> PlaybookLoading.load(found)).faults();

    assertEquals(
        List.of(
            own
                + ", linje 1: Drejebogen faelleshave/1 findes allerede i"
                + " playbooks/faelleshave/1/playbook.yaml. Giv den ene et andet navn eller en anden"
                + " udgave."),
        faults.stream().map(PlaybookFault::sentence).toList());
  }

  @Test
  void a_folder_that_is_not_there_is_told_of() {
    Path missing = temp.resolve("ingen");

    Refused refused = assertThrows(Refused.class, () -> PlaybookFiles.in(missing));

    assertEquals(
        "Mappen med drejebøger, "
            + missing
            + ", findes ikke. Opret den, eller start uden »--playbooks«.",
        refused.sentence());
  }
}
