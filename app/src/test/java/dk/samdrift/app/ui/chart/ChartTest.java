package dk.samdrift.app.ui.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.samdrift.app.ui.Rendering;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Charts: drawn right, and never without their figures. */
class ChartTest {

  private static final List<String> ESTATES = List.of("Æblegården", "Pærebakken");

  @Test
  void every_chart_has_its_unit_its_words_and_its_table() {
    for (Chart.Shape shape : Chart.Shape.values()) {
      String html = html(chart(shape, Series.of("Udgift", 1_314_513, 5_336_917)));

      assertTrue(html.contains("i kr."));
      assertTrue(html.contains("role=\"img\" aria-label=\"Renhold (kr.). Højest: "), html);
      assertTrue(html.contains("53.369,17 (Pærebakken)"), html);
      assertTrue(html.contains("13.145,13 (Æblegården)"), html);
      assertTrue(html.contains("<th class=\"num\" scope=\"col\">Udgift (kr.)</th>"));
      assertTrue(html.contains("<td class=\"num\">13.145,13</td>"));
    }
  }

  @Test
  void a_bar_is_as_long_as_its_figure() {
    Bars bars = Bars.of(chart(Chart.Shape.BARS, Series.of("a", 10_000, 5_000)));

    assertEquals("0.0%", bars.zero());
    assertEquals("100.0%", bars.groups().getFirst().bars().getFirst().length());
    assertEquals("50.0%", bars.groups().getLast().bars().getFirst().length());
  }

  @Test
  void what_is_owed_back_points_the_other_way() {
    Bars bars = Bars.of(chart(Chart.Shape.BARS, Series.of("a", 10_000, -10_000)));
    Bars.Bar owed = bars.groups().getLast().bars().getFirst();

    assertEquals("50.0%", bars.zero());
    assertEquals("0.0%", owed.start());
    assertEquals("50.0%", owed.length());
    assertEquals("−100,00", owed.figure());
  }

  @Test
  void a_figure_that_is_missing_is_a_gap_and_not_nothing() {
    Chart chart =
        new Chart(
            "c",
            "Timer",
            Chart.Shape.LINES,
            Unit.HOURS,
            "Måned",
            List.of("jan.", "feb.", "mar.", "apr."),
            List.of(new Series("Grønt", Arrays.asList(100L, null, 300L, 400L))));
    Lines.Curve curve = Lines.of(chart).curves().getFirst();

    assertEquals(3, curve.points().size());
    assertEquals(1, curve.stretches().size());
    assertTrue(html(chart).contains("<td class=\"num\">–</td>"));
  }

  @Test
  void a_line_rises_with_its_figures_and_zero_lies_at_the_bottom() {
    Lines lines = Lines.of(chart(Chart.Shape.LINES, Series.of("a", 0, 40_000)));
    List<Lines.Point> points = lines.curves().getFirst().points();

    assertEquals(new Lines.Point("7.0%", Lines.HEIGHT), points.getFirst());
    assertEquals(new Lines.Point("93.0%", 20), points.getLast());
    assertEquals(
        List.of("0", "100", "200", "300", "400"),
        lines.grid().stream().map(Lines.GridLine::figure).toList());
  }

  @Test
  void the_axis_has_round_figures_whatever_there_is_to_show() {
    assertEquals(new Scale(0, 4, 1), Scale.around(List.of(1L, 4L), 1));
    assertEquals(new Scale(0, 1, 1), Scale.around(List.of(0L), 1));
    assertEquals(new Scale(0, 1500, 500), Scale.around(List.of(1_501L - 1), 1));
    assertEquals(new Scale(-200, 400, 200), Scale.around(List.of(-150L, 350L), 1));
    assertEquals(new Scale(0, 300, 100), Scale.around(List.of(250L), 100));
  }

  @Test
  void names_below_a_line_have_room_on_a_phone() {
    List<String> days = IntStream.range(0, 365).mapToObj(Integer::toString).toList();
    Chart year =
        new Chart(
            "c",
            "Besøg",
            Chart.Shape.LINES,
            Unit.COUNT,
            "Dag",
            days,
            List.of(Series.of("Besøg", new long[365])));

    assertTrue(Lines.of(year).labels().size() <= 6);
  }

  @Test
  void series_differ_by_more_than_colour() {
    String html = html(chart(Chart.Shape.LINES, Series.of("a", 1, 2), Series.of("b", 2, 1)));

    assertTrue(html.contains("<circle class=\"marker series-1\""));
    assertTrue(html.contains("<path class=\"marker series-2\""));
  }

  @Test
  void a_chart_without_figures_says_so_and_draws_nothing() {
    String html = html(chart(Chart.Shape.LINES));

    assertTrue(html.contains("Der er ingen tal at vise endnu."));
    assertFalse(html.contains("<svg"));
  }

  @Test
  void figures_that_do_not_fit_their_names_are_our_mistake() {
    assertThrows(
        IllegalStateException.class, () -> chart(Chart.Shape.BARS, Series.of("a", 1, 2, 3)));
  }

  private static Chart chart(Chart.Shape shape, Series... series) {
    return new Chart("c", "Renhold", shape, Unit.KRONER, "Afdeling", ESTATES, List.of(series));
  }

  private static String html(Chart chart) {
    return Rendering.html("chart/chart", Map.of("chart", chart));
  }
}
