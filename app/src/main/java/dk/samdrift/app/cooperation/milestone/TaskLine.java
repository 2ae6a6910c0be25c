package dk.samdrift.app.cooperation.milestone;

import dk.samdrift.app.ui.Action;
import dk.samdrift.app.ui.Tag;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A task of a milestone on its page.
 *
 * @param tag how it stands; none when nobody keeps track of it
 * @param when by when, or when it was done and by whom
 * @param steps what to look at, ask or include
 */
public record TaskLine(
    String title,
    @Nullable Tag tag,
    String who,
    String when,
    String obligation,
    String guidance,
    List<String> steps,
    List<Action> todo) {}
