package dk.samdrift.app.organisation;

import dk.samdrift.app.history.History;
import dk.samdrift.app.history.Subject;
import dk.samdrift.app.language.Formats;
import dk.samdrift.app.language.Refused;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Closes levels and opens them again. What is closed stays and can be read. */
@Service
public class Closings {

  private final Boards boards;
  private final OfficeTerms terms;
  private final Members members;
  private final HousingOrganisations housings;
  private final History history;
  private final Clock clock;

  Closings(
      Boards boards,
      OfficeTerms terms,
      Members members,
      HousingOrganisations housings,
      History history,
      Clock clock) {
    this.boards = boards;
    this.terms = terms;
    this.members = members;
    this.housings = housings;
    this.history = history;
    this.clock = clock;
  }

  /** Closes it from a day on; whoever sits in its board does so until the day before. */
  public void close(UUID level, LocalDate day, Insider insider) {
    boards.lock(level);
    Board board = boards.get(level);
    LocalDate before = board.closedOn();
    if (day.equals(before)) {
      return;
    }
    if (before != null) {
      throw new Refused("organisation.closing.already", board.name(), Formats.fullDay(before));
    }
    terms.endAll(level, day.minusDays(1));
    set(board, day);
    note("organisation.history.level-closed", insider, board, Formats.fullDay(day));
  }

  /** Opens it again. In its board those go on whose term is not over. */
  public void reopen(UUID level, Insider insider) {
    boards.lock(level);
    Board board = boards.get(level);
    if (board.closedOn() == null) {
      return;
    }
    terms.goOn(level, Formats.today(clock));
    set(board, null);
    note("organisation.history.level-reopened", insider, board);
  }

  private void set(Board board, @Nullable LocalDate day) {
    if (board.isOfEstate()) {
      members.close(board.id(), day);
    } else {
      housings.close(board.id(), day);
    }
  }

  private void note(String key, Insider insider, Board board, String... more) {
    List<String> values = Stream.concat(Stream.of(board.name()), Arrays.stream(more)).toList();
    history.note(insider.actor(), key, values, Subject.of(board.subjectKind(), board.id()));
  }
}
