package dk.samdrift.app.organisation.home;

import static dk.samdrift.app.language.Messages.msg;

import dk.samdrift.app.language.Formats;
import dk.samdrift.app.organisation.Board;
import dk.samdrift.app.organisation.Insider;
import dk.samdrift.app.organisation.OfficeTerm;
import dk.samdrift.app.organisation.OfficeTerms;
import dk.samdrift.app.organisation.Role;
import dk.samdrift.app.ui.Action;
import dk.samdrift.app.ui.Notice;
import dk.samdrift.app.ui.Tag;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Says what an organisation lacks, each with the way to mend it. */
@Component
class Missing {

  /** So many of a kind are told one by one; the others are counted. */
  private static final int MOST = 5;

  private final Gaps gaps;
  private final OfficeTerms terms;

  Missing(Gaps gaps, OfficeTerms terms) {
    this.gaps = gaps;
    this.terms = terms;
  }

  List<Notice> of(Insider insider, LocalDate today) {
    String room = "/" + insider.slug() + "/organisation/";
    List<Notice> notices = new ArrayList<>();
    if (!gaps.hasHousing()) {
      notices.add(
          lacks(
              msg("organisation.home.no-housing"),
              msg("organisation.housing.add"),
              room + "housing-organisations/new"));
    }
    long boardless = gaps.estatesWithoutBoard(today);
    if (boardless > 0) {
      notices.add(
          lacks(
              msg("organisation.home.no-board", boardless),
              msg("organisation.home.no-board.see"),
              room + "estates?state=boardless"));
    }
    addLevels(notices, "housing-no-board", gaps.housingsWithoutBoard(today), insider);
    addLevels(notices, "no-chair", gaps.boardsWithoutChair(today), insider);
    addExpiring(notices, gaps.expiring(today), insider);
    long idle = gaps.personsWithoutRole(today);
    if (idle > 0) {
      notices.add(
          new Notice(
              Tag.neutral(msg("organisation.home.look")),
              msg("organisation.home.no-role", idle),
              Action.go(msg("organisation.home.no-role.see"), room + "persons?state=idle")));
    }
    return notices;
  }

  private static void addLevels(
      List<Notice> notices, String what, List<Gaps.Level> levels, Insider insider) {
    for (Gaps.Level level : levels.subList(0, Math.min(MOST, levels.size()))) {
      Board board = new Board(Role.valueOf(level.body()), level.id(), level.name(), null);
      notices.add(
          lacks(
              msg("organisation.home." + what, level.name()),
              msg("organisation.home.see-board"),
              board.path(insider)));
    }
    if (levels.size() > MOST) {
      notices.add(more(msg("organisation.home." + what + ".more", levels.size() - MOST)));
    }
  }

  private void addExpiring(List<Notice> notices, List<UUID> expiring, Insider insider) {
    for (UUID id : expiring.subList(0, Math.min(MOST, expiring.size()))) {
      OfficeTerm term = terms.get(id);
      LocalDate last = Objects.requireNonNull(term.period().to());
      notices.add(
          new Notice(
              Tag.warn(msg("organisation.period.soon")),
              msg(
                  "organisation.home.expiring",
                  term.name(),
                  term.office().words(),
                  term.board().name(),
                  Formats.fullDay(last)),
              Action.go(msg("organisation.home.see-board"), term.board().path(insider))));
    }
    if (expiring.size() > MOST) {
      notices.add(more(msg("organisation.home.expiring.more", expiring.size() - MOST)));
    }
  }

  private static Notice lacks(String sentence, String action, String href) {
    return new Notice(Tag.warn(msg("organisation.board.lacks")), sentence, Action.go(action, href));
  }

  private static Notice more(String sentence) {
    return new Notice(Tag.neutral(msg("organisation.home.more")), sentence, null);
  }
}
