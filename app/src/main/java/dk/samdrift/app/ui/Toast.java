package dk.samdrift.app.ui;

import static dk.samdrift.app.language.Messages.msg;

import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.support.RequestContextUtils;

/**
 * What the last action did, kept in the session until the next page. It stays until it is closed:
 * nobody reads to a clock.
 *
 * @param tag the outcome in a word
 * @param sentence what happened
 * @param undo takes it back
 */
public record Toast(Tag tag, String sentence, Action.@Nullable Post undo) implements Serializable {

  private static final String FLASH = Toast.class.getName();

  /** What the last action left for this page, if it did. */
  public static @Nullable Toast of(HttpServletRequest request) {
    Map<String, ?> flash = RequestContextUtils.getInputFlashMap(request);
    return flash != null && flash.get(FLASH) instanceof Toast toast ? toast : null;
  }

  /** Leaves it for the page that is gone to next. */
  public void leaveFor(RedirectAttributes next) {
    next.addFlashAttribute(FLASH, this);
  }

  /** Something was saved. */
  public static Toast done(String sentence) {
    return new Toast(Tag.good(msg("ui.done")), sentence, null);
  }

  /** Something was saved that can be taken back by posting what was before. */
  public static Toast done(String sentence, String href, Map<String, String> before) {
    Action.Post undo = new Action.Post(msg("ui.undo"), href, before, Action.Weight.PLAIN);
    return new Toast(Tag.good(msg("ui.done")), sentence, undo);
  }

  /**
   * A form was saved; taking it back posts its answers from before.
   *
   * @param version that the saved has now
   */
  public static Toast saved(String sentence, String href, Map<String, String> before, int version) {
    Map<String, String> answers = new HashMap<>(before);
    answers.put("version", Integer.toString(version));
    return done(sentence, href, answers);
  }
}
