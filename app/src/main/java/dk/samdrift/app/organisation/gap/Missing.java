package dk.samdrift.app.organisation.gap;

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
import org.springframework.transaction.annotation.Transactional;

/** Says what an organisation lacks, each with the way to mend it. */
@Component
@Transactional(readOnly = true)
public class Missing {

  /** So many of a kind are told one by one; the others are counted. */
  private static final int MOST = 5;

  private final Gaps gaps;
  private final OfficeTerms terms;

  Missing(Gaps gaps, OfficeTerms terms) {
    this.gaps = gaps;
    this.terms = terms;
  }

  /** All of it, by what comes first. */
  public List<Notice> of(Insider insider, LocalDate today) {
    String room = "/" + insider.slug() + "/organisation/";
    List<Notice> notices = new ArrayList<>();
    if (!gaps.hasHousing()) {
      notices.add(
          lacks(
              msg("organisation.gap.no-housing"),
              msg("organisation.housing.add"),
              room + "housing-organisations/new"));
    }
    long boardless = gaps.estatesWithoutBoard(today);
    if (boardless > 0) {
      notices.add(
          lacks(
              msg("organisation.gap.no-board", boardless),
              msg("organisation.gap.no-board.see"),
              room + "estates?state=boardless"));
    }
    addLevels(notices, "housing-no-board", gaps.housingsWithoutBoard(today), insider);
    addLevels(notices, "no-chair", gaps.boardsWithoutChair(today), insider);
    addExpiring(notices, gaps.expiring(today), insider);
    long idle = gaps.personsWithoutRole(today);
    if (idle > 0) {
      notices.add(
          new Notice(
              Tag.neutral(msg("organisation.gap.look")),
              msg("organisation.gap.no-role", idle),
              Action.go(msg("organisation.gap.no-role.see"), room + "persons?state=idle")));
    }
    return notices;
  }

  private static void addLevels(
      List<Notice> notices, String what, List<Gaps.Level> levels, Insider insider) {
    for (Gaps.Level level : levels.subList(0, Math.min(MOST, levels.size()))) {
      Board board = new Board(Role.valueOf(level.body()), level.id(), level.name(), null);
      notices.add(
          lacks(
              msg("organisation.gap." + what, level.name()),
              msg("organisation.gap.see-board"),
              board.path(insider)));
    }
    if (levels.size() > MOST) {
      notices.add(more(msg("organisation.gap." + what + ".more", levels.size() - MOST)));
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
                  "organisation.gap.expiring",
                  term.name(),
                  term.office().words(),
                  term.board().name(),
                  Formats.fullDay(last)),
              Action.go(msg("organisation.gap.see-board"), term.board().path(insider))));
    }
    if (expiring.size() > MOST) {
      notices.add(more(msg("organisation.gap.expiring.more", expiring.size() - MOST)));
    }
  }

  private static Notice lacks(String sentence, String action, String href) {
    return new Notice(Tag.warn(msg("organisation.board.lacks")), sentence, Action.go(action, href));
  }

  private static Notice more(String sentence) {
    return new Notice(Tag.neutral(msg("organisation.gap.more")), sentence, null);
  }
}
