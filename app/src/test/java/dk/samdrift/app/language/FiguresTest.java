package dk.samdrift.app.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Figures as Danes write them. */
class FiguresTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "0|0",
        "1234|1234",
        "1.234|1234",
        "1.234.567,89|1234567.89",
        "1 234,5|1234.5",
        "1\u00a0234|1234",
        "-7,25|-7.25",
        "\u22127|-7",
        "007|7"
      })
  void a_figure_is_read(String typed, String value) {
    assertEquals(0, new BigDecimal(value).compareTo(Figures.parse(typed).orElseThrow()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"1.5", "1,2,3", "1.2345", "12.34.567", "1e9", "0x10", "1,", ",5", "--1", "hundrede"})
  void what_could_be_read_in_two_ways_is_no_figure(String typed) {
    assertTrue(Figures.parse(typed).isEmpty());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"0|0", "1234.50|1.234,5", "-0.05|\u22120,05", "1000000|1.000.000", "100|100"})
  void a_figure_is_written(String value, String words) {
    assertEquals(words, Figures.words(new BigDecimal(value)));
  }
}
