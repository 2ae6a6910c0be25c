package dk.samdrift.app.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.samdrift.app.allocation.Agreement;
import dk.samdrift.app.allocation.Agreements;
import dk.samdrift.app.cooperation.Membership;
import dk.samdrift.app.cooperation.Participations;
import dk.samdrift.app.ledger.Batch;
import dk.samdrift.app.ledger.Batches;
import dk.samdrift.app.ledger.RecordFile;
import dk.samdrift.app.ledger.Year;
import dk.samdrift.app.ledger.Years;
import dk.samdrift.app.site.Site;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Folders into the books: all of it, once, or nothing. */
class LoadingTest {

  static List<String> said(Findings found) {
    return found.faults().stream()
        .filter(Fault::isBlocking)
        .map(one -> one.file() + ":" + one.line() + " " + one.code())
        .toList();
  }

  @Test
  void a_folder_is_in_the_books_as_in_the_files() {
    Orchard orchard = new Orchard();

    Findings found = orchard.load(Orchard.example());

    assertEquals(List.of(), said(found));
    assertEquals(List.of(2025, 2026), found.years());
    assertEquals(374, found.added(RecordFile.POSTINGS));
    assertEquals(sum("postings.csv", "amount"), orchard.counted());
    assertEquals(sum("hours.csv", "hours"), orchard.counting("hours", "hundredths"));
    assertEquals(sum("contributions.csv", "amount"), orchard.counting("contribution", "amount"));
    Agreement agreed = orchard.inside(() -> Site.bean(Agreements.class).of(orchard.garden.id()));
    assertEquals(
        "8 keys, 5 shares, 1 factors, 2 parts, 9 rules, 7 figures",
        "%d keys, %d shares, %d factors, %d parts, %d rules, %d figures"
            .formatted(
                agreed.keys().size(),
                agreed.shares().size(),
                agreed.factors().size(),
                agreed.parts().size(),
                agreed.rules().size(),
                agreed.figures().size()));
    List<Membership> members =
        orchard.inside(() ->
            Membership.of(Site.bean(Participations.class).all(orchard.garden.id()).reversed()));
    assertEquals(3, members.size());
  }

  /** Of the example: how many rows, and the sum of a column in hundredths. */
  private static String sum(String file, String column) {
    List<String> lines = String.valueOf(Orchard.example().get(file)).lines().toList();
    int place = List.of(lines.getFirst().split(",", -1)).indexOf(column);
    long sum =
        lines.stream()
            .skip(1)
            .map(line -> line.split(",", -1)[place])
            .mapToLong(
                amount -> new java.math.BigDecimal(amount).movePointRight(2).longValueExact())
            .sum();
    return lines.size() - 1 + " " + sum;
  }

  @Test
  void the_same_files_sorted_and_written_otherwise_add_nothing() {
    Orchard orchard = new Orchard();
    orchard.load(Orchard.example());
    String before = orchard.counted();
    Map<String, String> other = new TreeMap<>();
    Orchard.example().forEach((name, text) -> other.put(name, shuffled(text)));

    Findings again = orchard.load(Orchard.example());
    Findings otherwise = orchard.load(other);

    assertEquals(List.of(), said(otherwise));
    assertEquals("false false", again.isNews() + " " + otherwise.isNews());
    assertEquals(374, otherwise.counts().getLast().there() + 344);
    assertEquals(before, orchard.counted());
  }

  private static String shuffled(String text) {
    List<String> rows = new ArrayList<>(text.lines().toList());
    String head = rows.removeFirst();
    Collections.shuffle(rows, new Random(7));
    return "\uFEFF" + head + "\r\n" + String.join("\r\n", rows);
  }

  @Test
  void two_at_once_load_it_once() {
    Orchard orchard = new Orchard();

    List<Findings> both =
        Stream.of(1, 2)
            .map(number -> CompletableFuture.supplyAsync(() -> orchard.load(Orchard.example())))
            .toList()
            .stream()
            .map(CompletableFuture::join)
            .toList();

    assertEquals(1, both.stream().filter(Findings::isNews).count());
    assertEquals(sum("postings.csv", "amount"), orchard.counted());
  }

  @Test
  void without_ids_two_equal_lines_stay_two_and_a_longer_file_adds_what_is_new() {
    Orchard orchard = new Orchard();
    String twice = "AEB-PAE,2025-02-01,114,100.00,Salt,\n".repeat(2);

    orchard.load(Orchard.postings(twice));
    assertEquals("2 20000", orchard.counted());

    Findings longer =
        orchard.load(
            Orchard.postings(
                "AEB-PAE,2025-03-01,114,50.00,Grus,\n", twice, twice.substring(0, 36)));
    assertEquals("4 35000", orchard.counted());
    assertEquals(2, longer.counts().getFirst().twins());

    orchard.load(Orchard.postings(twice), new Choice(null, false, true, null));
    assertEquals("6 55000", orchard.counted());
  }

  @Test
  void whatever_is_wrong_is_told_by_file_and_line_and_nothing_is_stored() {
    Orchard orchard = new Orchard();
    Map<String, String> files = Orchard.example();
    files.merge("postings.csv", "AEB-PAE,2025-02-30,114,1.00,,,,,,,\n", String::concat);
    files.merge("postings.csv", "AEB-PAE,2025-02-03,114,1.00,XXX,,,,,,\n", String::concat);
    files.merge("postings.csv", "AEB-PAE,2025-02-03,114,\"1,5\",,,,,,,\n", String::concat);
    files.merge("postings.csv", "AEB-PAE,2025-02-03,114,2.00,,,,,,,p1\n", String::concat);
    files.merge("postings.csv", "AEB-PAE,2025-02-03,114,2.00,,,2025-02-03,,,,\n", String::concat);
    files.merge("postings.csv", "NOGEN,2025-02-03,114,2.00,,,,,,,\n", String::concat);
    files.merge("rules.csv", "AEB-PAE,999,INGEN,2025-01-01\n", String::concat);
    files.merge("members.csv", "XYZ,Ukendt,estate,BO\n", String::concat);
    files.put(
        "payments.csv",
        "cooperation,date,member,amount\nAEB-PAE,2025-01-05,AEB,100.00\nAEB-PAE,i går,AEB,1\n");

    Findings found = orchard.load(files);

    assertEquals(
        List.of(
            "members.csv:5 MEMBER_NOT_THERE",
            "payments.csv:3 BAD_VALUE",
            "postings.csv:376 BAD_VALUE",
            "postings.csv:377 UNKNOWN_MEMBER",
            "postings.csv:378 BAD_VALUE",
            "postings.csv:379 DUPLICATE_SOURCE_ID",
            "postings.csv:380 BAD_PERIOD",
            "postings.csv:381 UNKNOWN_COOPERATION",
            "rules.csv:11 UNKNOWN_KEY"),
        said(found));
    assertEquals("0 0", orchard.counted());
    assertEquals(
        Agreement.NOTHING,
        orchard.inside(() -> Site.bean(Agreements.class).of(orchard.garden.id())));
  }

  @Test
  void what_is_not_utf_8_is_told() throws java.io.IOException {
    Orchard orchard = new Orchard();
    java.nio.file.Path folder =
        Orchard.folder(Orchard.postings("AEB-PAE,2025-02-03,114,2.00,Græs,\n"));
    java.nio.file.Files.write(
        folder.resolve("postings.csv"),
        "cooperation,date,account,amount,text\nAEB-PAE,2025-02-03,114,2.00,Græs\n"
            .getBytes(java.nio.charset.Charset.forName("windows-1252")));

    Findings found = orchard.load(folder, Choice.NONE);

    assertEquals(List.of("postings.csv:1 BAD_FILE"), said(found));
    assertTrue(found.faults().getFirst().sentence().contains("CSV UTF-8"));
  }

  @Test
  void a_batch_that_is_reversed_can_be_loaded_again() {
    Orchard orchard = new Orchard();
    UUID batch = java.util.Objects.requireNonNull(orchard.load(Orchard.example()).batch());

    orchard.inside(() -> {
      Batches batches = Site.bean(Batches.class);
      Batch one = batches.find(orchard.garden.id(), batch).orElseThrow();
      assertTrue(batches.reverse(one, "Forkert fil.", Orchard.METTE));
      return batches.reverse(one, "Igen.", Orchard.METTE);
    });
    assertEquals("0 0", orchard.counted());

    orchard.load(Orchard.example());
    assertEquals(sum("postings.csv", "amount"), orchard.counted());
  }

  @Test
  void what_ends_midway_has_stored_nothing_and_can_be_done_again() {
    Orchard orchard = new Orchard();
    java.nio.file.Path folder = Orchard.folder(Orchard.example());

    org.junit.jupiter.api.Assertions.assertThrows(
        IllegalStateException.class,
        () ->
            orchard.loadWatched(
                folder,
                (file, line) -> {
                  if (line == 200) {
                    throw new IllegalStateException("the node is gone");
                  }
                }));
    assertEquals("0 0", orchard.counted());

    orchard.load(folder, Choice.NONE);
    assertEquals(sum("postings.csv", "amount"), orchard.counted());
  }

  @Test
  void a_closed_year_takes_nothing() {
    Orchard orchard = new Orchard();
    orchard.load(Orchard.postings("AEB-PAE,2025-02-01,114,100.00,Salt,s1\n"));
    orchard.inside(() -> {
      Year year = Site.bean(Years.class).find(orchard.garden.id(), 2025).orElseThrow();
      return Site.bean(Years.class)
          .turn(orchard.garden.id(), year, Years.Kind.CLOSED, "", Orchard.METTE);
    });

    assertEquals(
        List.of(), said(orchard.load(Orchard.postings("AEB-PAE,2025-02-01,114,100.00,Salt,s1\n"))));
    assertEquals(
        List.of("postings.csv:3 CLOSED_YEAR"),
        said(
            orchard.load(
                Orchard.postings(
                    "AEB-PAE,2025-02-01,114,100.00,Salt,s1\n",
                    "AEB-PAE,2025-02-02,114,100.00,Grus,s2\n"))));
    assertEquals("1 10000", orchard.counted());
  }

  @Test
  void the_books_own_id_of_a_record_with_another_content_is_told() {
    Orchard orchard = new Orchard();
    orchard.load(Orchard.postings("AEB-PAE,2025-02-01,114,100.00,Salt,s1\n"));

    Findings found = orchard.load(Orchard.postings("AEB-PAE,2025-02-01,114,101.00,Salt,s1\n"));

    assertEquals(List.of("postings.csv:2 OTHER_CONTENT"), said(found));
  }

  @Test
  void another_cooperation_of_the_files_stays_out() {
    Orchard orchard = new Orchard();
    Map<String, String> files =
        new TreeMap<>(
            Orchard.postings(
                "AEB-PAE,2025-02-01,114,100.00,Salt,s1\n", "NORD,2025-02-01,114,7.00,Salt,s1\n"));
    files.put("cooperations.csv", "cooperation,name\nAEB-PAE,Solsiden\nNORD,Nord\n");

    assertEquals(List.of("cooperations.csv:0 CHOOSE"), said(orchard.load(files)));
    Findings found = orchard.load(files, Choice.of("AEB-PAE"));

    assertEquals(List.of(), said(found));
    assertEquals(1, found.counts().getFirst().others());
    assertEquals("1 10000", orchard.counted());
    assertEquals(
        "OTHER_CODE",
        orchard.load(files, new Choice("NORD", false, false, null)).faults().stream()
            .map(Fault::code)
            .collect(Collectors.joining()));
  }
}
