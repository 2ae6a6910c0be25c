package dk.samdrift.engine.naive;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NaiveSegmentsTest {
  private static final String KEYS = "cooperation,key,kind,argument,period,from";
  private static final String RULES = "cooperation,account,key,fallback,covers,from";

  @TempDir private Path folder = Path.of("");

  @Test
  void the_longest_prefix_wins_and_1140_is_not_below_114() {
    SmallJob job = SmallJob.in(folder);
    job.file(
        "keys.csv",
        KEYS,
        "S,punkt,equal,,,2020-01-01",
        "S,tegn,equal,,,2020-01-01",
        "S,alle,equal,,,2020-01-01");
    job.file(
        "rules.csv",
        RULES,
        "S,114,punkt,,,2020-01-01",
        "S,114*,tegn,,,2020-01-01",
        "S,*,alle,,,2020-01-01");

    job.postings(
        "cooperation,date,account,amount",
        "S,2025-01-01,114,2",
        "S,2025-01-01,114.10,2",
        "S,2025-01-01,1140,2",
        "S,2025-01-01,11,2");

    assertEquals(
        List.of(
            "S,2025-01-01,2025-12-31,11,alle,A,1.00,false",
            "S,2025-01-01,2025-12-31,11,alle,B,1.00,false",
            "S,2025-01-01,2025-12-31,114,punkt,A,1.00,false",
            "S,2025-01-01,2025-12-31,114,punkt,B,1.00,false",
            "S,2025-01-01,2025-12-31,114.10,punkt,A,1.00,false",
            "S,2025-01-01,2025-12-31,114.10,punkt,B,1.00,false",
            "S,2025-01-01,2025-12-31,1140,tegn,A,1.00,false",
            "S,2025-01-01,2025-12-31,1140,tegn,B,1.00,false"),
        job.lines("allocations.csv"));
  }

  @Test
  void the_quarter_that_a_rule_covers_is_one_of_the_accounting_year() {
    SmallJob job = SmallJob.in(folder);
    job.file("cooperations.csv", "cooperation,name,year_start_month", "S,Samdrift,2");
    job.file("memberships.csv", "cooperation,member,from", "S,A,2020-01-01", "S,B,2025-12-01");
    job.file("rules.csv", RULES, "S,*,LIGE,,quarter,2020-01-01");

    // November to January: 30 days of A alone, and 62 of both.
    job.postings("cooperation,date,account,amount", "S,2026-01-15,114,9.20");

    assertEquals(
        List.of(
            "S,2025-02-01,2025-11-30,114,LIGE,A,3.00,false",
            "S,2025-12-01,2026-01-31,114,LIGE,A,3.10,false",
            "S,2025-12-01,2026-01-31,114,LIGE,B,3.10,false"),
        job.lines("allocations.csv"));
  }

  @Test
  void only_what_an_account_depends_on_cuts_its_year() {
    SmallJob job = SmallJob.in(folder);
    job.file(
        "keys.csv",
        KEYS,
        "S,DELT,composite,,,2020-01-01",
        "S,FAST,fixed,,,2020-01-01",
        "S,LIGE,equal,,,2020-01-01");
    job.file(
        "parts.csv",
        "cooperation,key,from,part_key,percent",
        "S,DELT,2020-01-01,LIGE,100",
        "S,DELT,2020-01-01,FAST,0");
    job.file(
        "shares.csv",
        "cooperation,key,from,member,share",
        "S,FAST,2020-01-01,A,1",
        "S,FAST,2025-05-01,A,1");
    job.file("factors.csv", "cooperation,key,from,member,factor", "S,LIGE,2025-07-01,A,1");
    job.file("rules.csv", RULES, "S,*,DELT,,,2020-01-01", "S,114,DELT,,month,2025-09-01");

    job.postings("cooperation,date,account,amount", "S,2025-05-01,114,2", "S,2025-10-01,114,2");

    assertEquals(
        List.of(
            "S,2025-01-01,2025-06-30,114,DELT,A,1.00,false",
            "S,2025-01-01,2025-06-30,114,DELT,B,1.00,false",
            "S,2025-07-01,2025-12-31,114,DELT,A,1.00,false",
            "S,2025-07-01,2025-12-31,114,DELT,B,1.00,false"),
        job.lines("allocations.csv"));
  }

  @Test
  void hours_weigh_in_their_segment_or_in_the_whole_year_as_the_key_says() {
    SmallJob job = SmallJob.in(folder);
    job.file(
        "keys.csv", KEYS, "S,DEL,hours,drift,,2020-01-01", "S,AAR,hours,drift,year,2020-01-01");
    job.file(
        "rules.csv",
        RULES,
        "S,1,DEL,,,2020-01-01",
        "S,1,DEL,AAR,,2025-07-01",
        "S,2,AAR,,,2020-01-01",
        "S,2,AAR,DEL,,2025-07-01");
    job.file(
        "hours.csv",
        "cooperation,date,employee,member,task,hours",
        "S,2025-06-30,E,A,drift,1",
        "S,2025-07-01,E,B,drift,3",
        "S,2025-06-30,E,B,have,9",
        "S,2025-06-30,E,,drift,9");

    job.postings("cooperation,date,account,amount", "S,2025-03-01,1,4", "S,2025-03-01,2,4");

    assertEquals(
        List.of("S,1,A,4.00", "S,1,B,0.00", "S,2,A,1.00", "S,2,B,3.00"), job.lines("accounts.csv"));
  }

  @Test
  void wages_follow_the_hours_of_the_employee_and_else_of_all() {
    SmallJob job = SmallJob.in(folder);
    job.file("keys.csv", KEYS, "S,LIGE,employee-hours,,,2020-01-01");
    job.file(
        "hours.csv",
        "cooperation,date,employee,member,hours",
        "S,2025-01-01,E1,A,1",
        "S,2025-01-01,E2,A,1",
        "S,2025-01-01,E2,B,2");

    job.postings(
        "cooperation,date,account,amount,employee",
        "S,2025-03-01,114,1,E1",
        "S,2025-03-01,114,3,E2",
        "S,2025-03-01,114,4,");

    assertEquals(
        List.of(
            "S,2025-01-01,2025-12-31,114,LIGE,,4.00,A,200,400,200,2.00,0",
            "S,2025-01-01,2025-12-31,114,LIGE,,4.00,B,200,400,200,2.00,0",
            "S,2025-01-01,2025-12-31,114,LIGE,E1,1.00,A,100,100,100,1.00,0",
            "S,2025-01-01,2025-12-31,114,LIGE,E1,1.00,B,0,100,0,0.00,0",
            "S,2025-01-01,2025-12-31,114,LIGE,E2,3.00,A,100,300,100,1.00,0",
            "S,2025-01-01,2025-12-31,114,LIGE,E2,3.00,B,200,300,200,2.00,0"),
        job.lines("explain.csv"));
    assertEquals(List.of("S,114,A,4.00", "S,114,B,4.00"), job.lines("accounts.csv"));
  }
}
