package dk.samdrift.engine.job;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingTest {

  @ParameterizedTest
  @CsvSource({
    "year, year, true",
    "yaer, year, true",
    "yea, year, true",
    "yeear, year, true",
    "yeat, year, true",
    "ear, year, true",
    "yearly, year, false",
    "aery, year, false",
    "yaet, year, false",
    "hours, shares, false",
    "'', y, true",
    "'', '', true",
    "ab, ba, true",
    "ab, cd, false"
  })
  void one_mistake_is_near_and_two_are_not(String a, String b, boolean isNear) {
    assertEquals(isNear, Spelling.isNear(a, b));
    assertEquals(isNear, Spelling.isNear(b, a));
  }
}
