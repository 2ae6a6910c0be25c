package dk.samdrift.app.ui;

/**
 * A question before something that cannot be had back easily. The same in a dialog and on a page.
 *
 * @param id of the dialog on the page
 * @param heading the question
 * @param consequence what happens then, and what does not
 * @param yes does it; its text repeats the verb of the question
 * @param pageHref the page that asks, where there is no JavaScript
 * @param backHref where no leads to
 */
public record Confirm(
    String id,
    String heading,
    String consequence,
    Action.Post yes,
    String pageHref,
    String backHref) {

  /** Refuses links to scripts. */
  public Confirm {
    Href.check(pageHref);
    Href.check(backHref);
  }
}
