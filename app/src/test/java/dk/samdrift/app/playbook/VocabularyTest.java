package dk.samdrift.app.playbook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dk.samdrift.app.playbook.Vocabulary.Noun;
import org.junit.jupiter.api.Test;

/** Sentences are said in the words of a playbook. */
class VocabularyTest {

  private static final Noun HOUSING =
      new Noun("samdrift", "samdriften", "samdrifter", "samdrifterne", "en");
  private static final Noun GARDENS =
      new Noun(
          "havefællesskab", "havefællesskabet", "havefællesskaber", "havefællesskaberne", "et");
  private static final Noun ESTATE =
      new Noun("boligafdeling", "boligafdelingen", "boligafdelinger", "boligafdelingerne", "en");

  @Test
  void a_sentence_takes_the_words_in_the_form_it_needs() {
    Vocabulary words = new Vocabulary(GARDENS, ESTATE);

    assertEquals(
        "Siger ja én gang for hele havefællesskabet: formanden.",
        words.say("playbook.each.COOPERATION", "formanden"));
    assertEquals(
        "Siger ja for hver boligafdeling: formanden.",
        words.say("playbook.each.MEMBER", "formanden"));
    assertEquals("et havefællesskab", GARDENS.a());
    assertEquals("1 samdrift", HOUSING.counted(1));
    assertEquals("2 samdrifter", HOUSING.counted(2));
  }

  @Test
  void a_word_at_the_start_of_a_sentence_has_a_capital() {
    assertEquals("Samdriften", HOUSING.capitalised().the());
    String sentence =
        "[Cooperation.the] er [cooperation.gender:ny|nyt], og [member.all] får [cooperation.a].";
    assertEquals(
        "Samdriften er ny, og boligafdelingerne får en samdrift.",
        new Vocabulary(HOUSING, ESTATE).worded(sentence));
    assertEquals(
        "Havefællesskabet er nyt, og boligafdelingerne får et havefællesskab.",
        new Vocabulary(GARDENS, ESTATE).worded(sentence));
  }

  @Test
  void what_somebody_wrote_is_left_as_it_is() {
    assertEquals(
        "Siger ja for hver boligafdeling: [member.the].",
        new Vocabulary(HOUSING, ESTATE).say("playbook.each.MEMBER", "[member.the]"));
  }

  @Test
  void a_form_that_is_none_is_our_mistake() {
    Vocabulary words = new Vocabulary(HOUSING, ESTATE);

    assertThrows(IllegalStateException.class, () -> words.worded("[member.few]"));
  }
}
