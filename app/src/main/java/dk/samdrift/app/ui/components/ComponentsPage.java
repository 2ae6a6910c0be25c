package dk.samdrift.app.ui.components;

import static dk.samdrift.app.language.Messages.msg;

import dk.samdrift.app.ui.Csrf;
import dk.samdrift.app.ui.Frame;
import dk.samdrift.app.ui.Link;
import dk.samdrift.app.ui.Navigation;
import dk.samdrift.app.ui.Toast;
import dk.samdrift.app.ui.Visitor;
import dk.samdrift.app.ui.chart.Chart;
import dk.samdrift.app.ui.form.Form;
import java.util.List;
import java.util.Map;

/**
 * Every component in every state.
 *
 * @param frame with all it can hold
 * @param parts the components that stand alone
 * @param emptyForm nothing filled in
 * @param wrongForm everything filled in and wrong
 */
public record ComponentsPage(
    Frame frame,
    SampleParts parts,
    Form emptyForm,
    Form wrongForm,
    SampleTables tables,
    List<Chart> charts) {

  /** Where it is. */
  public static final String PATH = "/components";

  /** A name as long as they come. */
  public static final String LONGEST_NAME =
      "Almene Boliger Sønderjylland-Vestkystens Ejendomsfunktionærfællesskab, afdeling 114";

  /** The page, with its long table as asked for. */
  public static ComponentsPage of(String nonce, Csrf csrf, Map<String, String[]> parameters) {
    SampleParts parts = SampleParts.all();
    return new ComponentsPage(
        frame(nonce, csrf, parts.toasts().getFirst()),
        parts,
        SampleForms.empty(),
        SampleForms.wrong(),
        SampleTables.of(parameters),
        SampleCharts.all());
  }

  private static Frame frame(String nonce, Csrf csrf, Toast toast) {
    return Frame.open(msg("ui.sample.title"), nonce, csrf, "/accessibility")
        .signedIn(visitor(), navigation(), "/search")
        .titled(msg("ui.sample.title"), new Link(msg("ui.sample.home"), "/"))
        .saying(toast);
  }

  private static Visitor visitor() {
    return new Visitor(
        "Kirsten Østergård-Jørgensen",
        msg("ui.sample.role"),
        LONGEST_NAME,
        "/profile",
        "/logout",
        List.of(new Link("Boligforeningen Nord", "/nord"), new Link("Boligselskabet Syd", "/syd")));
  }

  private static Navigation navigation() {
    return new Navigation(
        List.of(
            new Navigation.Group(
                "",
                List.of(
                    new Navigation.Item(msg("ui.sample.home"), "/", false, 0),
                    new Navigation.Item(msg("ui.sample.nav.tasks"), "/tasks", false, 4))),
            new Navigation.Group(
                LONGEST_NAME,
                List.of(
                    new Navigation.Item(msg("ui.sample.nav.road"), "/road", false, 0),
                    new Navigation.Item(msg("ui.sample.nav.documents"), PATH, true, 1234),
                    new Navigation.Item(msg("ui.sample.nav.economy"), "/economy", false, 0)))));
  }
}
