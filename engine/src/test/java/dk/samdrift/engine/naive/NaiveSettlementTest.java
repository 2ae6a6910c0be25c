package dk.samdrift.engine.naive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NaiveSettlementTest {
  private static final Path CASE = Path.of("src", "test", "jobs", "to-afdelinger");
  private static final String POSTING = "cooperation,date,account,amount";
  private static final String SERVICE = POSTING + ",service_from,service_to";

  @TempDir private Path folder = Path.of("");

  @Test
  void two_estates_and_a_third_that_joins_give_the_published_result() throws IOException {
    NaiveResult result = NaiveSettlement.settle(CASE.resolve("input"), 2025, "");

    for (String file :
        List.of(
            "allocations.csv", "settlement.csv", "accounts.csv", "deferred.csv", "explain.csv")) {
      assertEquals(
          Files.readString(CASE.resolve("expected").resolve(file)), result.file(file), file);
    }
    assertTrue(result.settled());
  }

  @Test
  void credit_note_mirrors_its_invoice() {
    SmallJob job = SmallJob.in(folder);

    job.postings(POSTING, "S,2025-03-01,114,0.05", "S,2025-03-01,115,-0.05");

    assertEquals(
        List.of("S,114,A,0.03", "S,114,B,0.02", "S,115,A,-0.03", "S,115,B,-0.02"),
        job.lines("accounts.csv"));
    assertEquals(
        List.of(
            "S,2025-01-01,2025-12-31,114,LIGE,,0.05,A,1,2,5/2,0.03,1",
            "S,2025-01-01,2025-12-31,114,LIGE,,0.05,B,1,2,5/2,0.02,0",
            "S,2025-01-01,2025-12-31,115,LIGE,,-0.05,A,1,2,-5/2,-0.03,1",
            "S,2025-01-01,2025-12-31,115,LIGE,,-0.05,B,1,2,-5/2,-0.02,0"),
        job.lines("explain.csv"));
  }

  @Test
  void the_last_oere_goes_by_code_point_and_not_by_how_java_compares_text() {
    SmallJob job = SmallJob.in(folder);
    job.file("members.csv", "member,name,kind", "\uFF21,Ask,estate", "\uD83D\uDE00,Birk,estate");
    job.file(
        "memberships.csv",
        "cooperation,member,from",
        "S,\uD83D\uDE00,2020-01-01",
        "S,\uFF21,2020-01-01");

    job.postings(POSTING, "S,2025-03-01,114,0.01");

    assertEquals(
        List.of("S,114,\uFF21,0.01", "S,114,\uD83D\uDE00,0.00"), job.lines("accounts.csv"));
  }

  @Test
  void a_service_over_three_years_gives_each_year_its_days_and_all_years_the_amount() {
    SmallJob job = SmallJob.in(folder);

    // 366 + 365 + 365 days; 10.00 * 366 / 1096 = 3.33..., * 731 / 1096 = 6.66...
    job.postings(SERVICE, "S,2025-03-01,114,10.00,2024-01-01,2026-12-31");

    assertEquals(
        List.of("S,,2,2025-03-01,114,,,prepaid,3.34", "S,,2,2025-03-01,114,,,prior-year,3.33"),
        job.lines("deferred.csv"));
    assertEquals(List.of("S,114,A,3.33", "S,114,B,3.33"), job.lines("accounts.csv"));
  }

  @Test
  void a_posting_of_last_year_gives_this_year_only_its_days_of_it() {
    SmallJob job = SmallJob.in(folder);

    job.postings(SERVICE, "S,2024-12-01,114,-3.65,2024-12-01,2025-11-30");

    // U(2024-12-31) = floor(365 * 31 / 365) = 31; the rest of the 365 days are in 2025.
    assertEquals(
        List.of("S,,2,2024-12-01,114,,,from-earlier-year,-3.34"), job.lines("deferred.csv"));
    assertEquals(List.of("S,114,A,-1.67", "S,114,B,-1.67"), job.lines("accounts.csv"));
  }

  @Test
  void the_odd_oere_of_a_service_goes_to_the_earlier_of_two_equal_segments() {
    SmallJob job = SmallJob.in(folder);
    job.file("memberships.csv", "cooperation,member,from,to", "S,A,2020-01-01,", "S,B,2025-04-02,");

    job.postings(SERVICE, "S,2025-04-01,114,0.03,2025-04-01,2025-04-02");

    assertEquals(
        List.of(
            "S,2025-01-01,2025-04-01,114,LIGE,A,0.02,false",
            "S,2025-04-02,2025-12-31,114,LIGE,A,0.01,false",
            "S,2025-04-02,2025-12-31,114,LIGE,B,0.00,false"),
        job.lines("allocations.csv"));
  }

  @Test
  void the_fallback_takes_the_place_of_a_key_without_weight_and_is_named() {
    SmallJob job = SmallJob.in(folder);
    job.file(
        "keys.csv",
        "cooperation,key,kind,from",
        "S,LIGE,equal,2020-01-01",
        "S,TIMER,hours,2020-01-01");
    job.file("rules.csv", "cooperation,account,key,fallback,from", "S,*,TIMER,LIGE,2020-01-01");

    job.postings(POSTING, "S,2025-03-01,114,1.00");

    assertEquals(
        List.of(
            "S,2025-01-01,2025-12-31,114,LIGE,A,0.50,false",
            "S,2025-01-01,2025-12-31,114,LIGE,B,0.50,false"),
        job.lines("allocations.csv"));
  }

  @Test
  void a_member_with_factor_0_needs_no_share_and_pays_nothing() {
    SmallJob job = SmallJob.in(folder);
    job.file("keys.csv", "cooperation,key,kind,from", "S,LIGE,fixed,2020-01-01");
    job.file("shares.csv", "cooperation,key,from,member,share", "S,LIGE,2020-01-01,A,7");
    job.file("factors.csv", "cooperation,key,from,member,factor", "S,LIGE,2020-01-01,B,0");

    job.postings(POSTING, "S,2025-03-01,114,1.00");

    assertEquals(List.of("S,114,A,1.00", "S,114,B,0.00"), job.lines("accounts.csv"));
  }

  @Test
  void a_direct_posting_goes_whole_to_its_member_without_any_rule() {
    SmallJob job = SmallJob.in(folder);
    job.file("rules.csv", "cooperation,account,key,from");

    job.postings(POSTING + ",member,paid_by", "S,2025-03-01,114,1.01,B,A");

    assertEquals(
        List.of("S,2025-01-01,2025-12-31,114,direct,B,1.01,true"), job.lines("allocations.csv"));
    assertEquals(
        List.of("S,A,0.00,0.00,1.01,-1.01", "S,B,1.01,0.00,0.00,1.01"),
        job.lines("settlement.csv"));
  }

  @Test
  void the_largest_sum_of_64_bits_is_settled_and_one_oere_more_is_refused() {
    SmallJob job = SmallJob.in(folder);

    job.postings(POSTING, "S,2025-03-01,114,92233720368547758.06", "S,2025-03-01,114,0.01");
    assertTrue(job.settled().settled());

    job.postings(POSTING, "S,2025-03-01,114,92233720368547758.06", "S,2025-03-01,114,0.02");
    assertEquals(List.of("ERROR,OVERFLOW,postings.csv,0,,"), job.problems());
  }

  @Test
  void the_smallest_amount_of_64_bits_is_settled() {
    SmallJob job = SmallJob.in(folder);

    job.postings(POSTING, "S,2025-03-01,114,-92233720368547758.08");

    assertEquals(
        List.of("S,114,A,-46116860184273879.04", "S,114,B,-46116860184273879.04"),
        job.lines("accounts.csv"));
  }

  @Test
  void an_error_leaves_only_the_list_of_problems() {
    SmallJob job = SmallJob.in(folder);

    job.postings(POSTING + ",source_id", "S,2025-03-01,114.,1.00,p1", "S,2025-03-01,114,1.00,p2");

    assertFalse(job.settled().settled());
    assertEquals(List.of("problems.csv"), List.copyOf(job.settled().files().keySet()));
    assertEquals(List.of("ERROR,BAD_VALUE,postings.csv,2,p1,"), job.problems());
  }

  @Test
  void nothing_is_written_for_an_unknown_cooperation_or_without_memberships() throws IOException {
    SmallJob job = SmallJob.in(folder);

    assertTrue(NaiveSettlement.settle(folder, 2025, "T").files().isEmpty());
    assertFalse(NaiveSettlement.settle(folder, 2025, "S").files().isEmpty());
    Files.delete(folder.resolve("memberships.csv"));
    assertTrue(job.settled().files().isEmpty());
  }
}
