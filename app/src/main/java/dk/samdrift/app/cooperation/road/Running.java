package dk.samdrift.app.cooperation.road;

import static dk.samdrift.app.language.Messages.msg;

import dk.samdrift.app.cooperation.Cooperation;
import dk.samdrift.app.cooperation.CooperationState;
import dk.samdrift.app.cooperation.Turn;
import dk.samdrift.app.language.Formats;
import dk.samdrift.app.playbook.Vocabulary;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is told of a cooperation that ran before it was told of.
 *
 * @param decided when and by whom
 * @param reason what was decided
 * @param next what one can do, and need not
 */
public record Running(String heading, String decided, String reason, String next) {

  /**
   * What is told; none of one that was begun here, or that has ended.
   *
   * @param told its turns, the newest first
   */
  static @Nullable Running of(Cooperation one, List<Turn> told, Vocabulary words) {
    if (!one.wasRunning() || one.state() != CooperationState.OPERATION || told.isEmpty()) {
      return null;
    }
    Turn first = told.getLast();
    return new Running(
        msg("cooperation.road.runs", words.cooperation().capitalised().the()),
        msg("cooperation.road.runs.decided", Formats.fullDay(first.day()), first.decidedBy()),
        first.reason(),
        msg("cooperation.road.runs.next"));
  }
}
