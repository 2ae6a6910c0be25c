package dk.samdrift.app.ui.form;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/**
 * Where the forms of the page that is being answered keep what is typed in them until it is saved.
 * Bound to the request, so that no page has to think of it.
 *
 * @param href is posted to
 * @param marks from the id of a form to what it sends along, so that its draft is found again
 * @param finds from the id of a form to what was typed in it earlier
 */
public record Drafting(
    String href, UnaryOperator<String> marks, Function<String, Optional<Draft>> finds) {

  private static final String HERE = Drafting.class.getName();

  /** What a form sends its mark as. */
  public static final String MARK = "_draft";

  /** What is different each time a form is shown, so that nobody sends it twice unawares. */
  public static final String ONCE = "_once";

  /** What a draft tells its form's own action as. */
  public static final String ACTION = "_action";

  /** For the rest of the request. */
  public void bind() {
    RequestContextHolder.currentRequestAttributes()
        .setAttribute(HERE, this, RequestAttributes.SCOPE_REQUEST);
  }

  /** The form as it is to be shown: with what was typed earlier, where there is such. */
  public static DraftedForm of(Form form) {
    RequestAttributes request = RequestContextHolder.getRequestAttributes();
    return request != null
            && form.isKept()
            && request.getAttribute(HERE, RequestAttributes.SCOPE_REQUEST)
                instanceof Drafting drafting
        ? drafting.drafted(form)
        : new DraftedForm(form, null, null, null);
  }

  private DraftedForm drafted(Form form) {
    String mark = marks.apply(form.id());
    // What is too large to be sent again and again is not; a file could not be shown again either.
    String keeps = form.encoding() == null ? href : null;
    return finds
        .apply(form.id())
        .filter(draft -> !form.resumed(draft).fields().equals(form.fields()))
        .map(draft -> DraftedForm.resumed(form, draft, mark, keeps, href))
        .orElseGet(() -> new DraftedForm(form, mark, keeps, null));
  }
}
