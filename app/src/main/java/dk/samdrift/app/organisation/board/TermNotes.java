package dk.samdrift.app.organisation.board;

import static dk.samdrift.app.language.Messages.msg;

import dk.samdrift.app.history.History;
import dk.samdrift.app.history.Subject;
import dk.samdrift.app.organisation.Board;
import dk.samdrift.app.organisation.Insider;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Tells the history of what is done with terms, as something about the board's level. */
@Component
class TermNotes {

  private final History history;

  TermNotes(History history) {
    this.history = history;
  }

  /**
   * Notes something.
   *
   * @param values of the sentence but the last one, which is the board
   */
  void note(Insider insider, String key, Board board, String... values) {
    List<String> all = new ArrayList<>(List.of(values));
    all.add(words(board));
    history.note(insider.actor(), key, all, Subject.of(board.subjectKind(), board.id()));
  }

  /** The board in words. */
  static String words(Board board) {
    return msg("organisation.board." + board.role().name(), board.name());
  }
}
