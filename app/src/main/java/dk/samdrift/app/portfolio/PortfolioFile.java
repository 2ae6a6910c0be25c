package dk.samdrift.app.portfolio;

import static dk.samdrift.app.language.Messages.msg;

import dk.samdrift.app.cooperation.Cooperation;
import dk.samdrift.app.cooperation.Deadline;
import dk.samdrift.app.cooperation.Glance;
import dk.samdrift.app.cooperation.Participation;
import dk.samdrift.app.organisation.exchange.FileTable;
import dk.samdrift.app.playbook.Phase;
import dk.samdrift.app.playbook.Vocabulary;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The list as rows of a file, with real days and figures. */
final class PortfolioFile {

  private PortfolioFile() {}

  static FileTable of(Vocabulary words, List<Glance> found) {
    List<String> heads =
        List.of(
            msg("portfolio.file.number"),
            words.cooperation().capitalised().one(),
            msg("portfolio.state"),
            msg("portfolio.phase"),
            msg("portfolio.file.milestone"),
            msg("portfolio.next"),
            msg("portfolio.file.due"),
            msg("portfolio.file.start"),
            msg("portfolio.file.count", words.member().many()),
            words.member().capitalised().many(),
            msg("portfolio.dwellings"),
            msg("portfolio.file.unmeasured", words.member().capitalised().many()),
            msg("portfolio.leader"),
            msg("portfolio.programme"));
    return new FileTable(
        words.cooperation().capitalised().many(),
        heads,
        found.stream().map(PortfolioFile::row).toList());
  }

  private static List<Object> row(Glance one) {
    Cooperation cooperation = one.cooperation();
    return List.of(
        new BigDecimal(cooperation.number()),
        cooperation.name(),
        cooperation.state().words(),
        one.phase().map(Phase::title).orElse(""),
        one.here().isPresent() ? PortfolioLine.milestone(one) : "",
        orEmpty(one.nextDay().orElse(null)),
        one.next().map(Deadline::what).orElse(""),
        orEmpty(cooperation.startsOn()),
        new BigDecimal(one.inside().size()),
        one.inside().stream().map(Participation::memberName).collect(Collectors.joining(", ")),
        one.dwellings() == 0 ? "" : new BigDecimal(one.dwellings()),
        new BigDecimal(one.unmeasured()),
        PortfolioLine.leader(one),
        one.programme());
  }

  private static Object orEmpty(@Nullable LocalDate day) {
    return Optional.<Object>ofNullable(day).orElse("");
  }
}
