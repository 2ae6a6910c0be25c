package dk.samdrift.app.cooperation.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.samdrift.app.cooperation.paper.Comparison.Kind;
import dk.samdrift.app.cooperation.paper.Comparison.Line;
import java.util.List;
import org.junit.jupiter.api.Test;

class ComparisonTest {

  @Test
  void lines_that_went_came_and_stayed_are_told_apart_in_the_order_of_the_texts() {
    assertEquals(
        List.of(
            new Line(Kind.SAME, "en"),
            new Line(Kind.GONE, "to"),
            new Line(Kind.NEW, "2"),
            new Line(Kind.SAME, "tre"),
            new Line(Kind.NEW, "fire")),
        Comparison.of("en\nto\ntre", "en\n2\ntre\nfire").lines());
  }

  @Test
  void signs_that_mean_something_in_pages_are_left_as_they_are() {
    assertEquals(
        List.of(new Line(Kind.GONE, "a < b & c"), new Line(Kind.NEW, "a <b> & c")),
        Comparison.of("a < b & c", "a <b> & c").lines());
  }

  @Test
  void equal_texts_are_said_to_be_equal() {
    assertTrue(Comparison.of("en\n\nto", "en\n\nto").isSame());
  }
}
