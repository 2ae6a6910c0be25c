package dk.samdrift.engine.settlement.explain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.samdrift.engine.job.master.Member;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Questions that cannot be answered, and what is said instead. */
class AnswerTest {

  @TempDir private Path scratch = Path.of("");

  @Test
  void a_job_with_errors_is_not_explained() {
    Answer answer =
        AskedJob.example("zero-hours-without-fallback", scratch).ask("SØN", "SPA", "114.20");

    assertInstanceOf(Answer.Prevented.class, answer);
  }

  @Test
  void the_first_of_many_errors_are_shown_and_all_are_counted() {
    Answer answer =
        AskedJob.example("hundreds-of-records-three-faults", scratch).ask("HEDE", "A", "114");

    Answer.Prevented prevented = assertInstanceOf(Answer.Prevented.class, answer);
    assertEquals(3, prevented.errors());
    assertEquals(3, prevented.shown().size());

    Answer many = AskedJob.example("bad-values", scratch).ask("GALLERI", "PEN", "114");

    Answer.Prevented shown = assertInstanceOf(Answer.Prevented.class, many);
    assertTrue(shown.errors() > shown.shown().size());
    assertEquals("contributions.csv", shown.shown().getFirst().file());
  }

  @Test
  void a_member_that_never_took_part_is_answered_with_those_that_did() {
    Answer answer = AskedJob.example("to-afdelinger", scratch).ask("AEB-PAE", "XYZ", "110");

    assertEquals(
        List.of("AEB", "KIR", "PAE"),
        assertInstanceOf(Answer.NoSuchMember.class, answer).there().stream()
            .map(Member::id)
            .toList());
  }

  @Test
  void an_account_without_postings_is_answered_with_similar_ones() {
    Answer above = AskedJob.example("to-afdelinger", scratch).ask("AEB-PAE", "AEB", "119");
    Answer below = AskedJob.example("to-afdelinger", scratch).ask("AEB-PAE", "AEB", "116.4.1");

    assertEquals(
        List.of("119.1", "119.4"), assertInstanceOf(Answer.NoSuchAccount.class, above).similar());
    assertEquals(List.of("116.4"), assertInstanceOf(Answer.NoSuchAccount.class, below).similar());
  }
}
