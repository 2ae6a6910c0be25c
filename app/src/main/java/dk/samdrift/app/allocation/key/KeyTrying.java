package dk.samdrift.app.allocation.key;

import static dk.samdrift.app.language.Messages.msg;

import dk.samdrift.app.allocation.Agreement;
import dk.samdrift.app.allocation.AgreementDesk;
import dk.samdrift.app.allocation.Ground;
import dk.samdrift.app.allocation.RegisterFigures;
import dk.samdrift.app.allocation.RegisterMeasure;
import dk.samdrift.app.allocation.Trial;
import dk.samdrift.app.allocation.Trials;
import dk.samdrift.app.language.Formats;
import dk.samdrift.app.ledger.Workforce;
import dk.samdrift.app.ledger.Year;
import dk.samdrift.app.organisation.Member;
import dk.samdrift.app.organisation.Members;
import dk.samdrift.app.organisation.Role;
import dk.samdrift.app.organisation.reach.Access;
import dk.samdrift.app.ui.form.FormError;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tries keys for the pages. */
@Component
class KeyTrying {

  private final AgreementDesk desk;
  private final Trials trials;
  private final RegisterFigures register;
  private final Members members;
  private final Workforce workforce;

  KeyTrying(
      AgreementDesk desk,
      Trials trials,
      RegisterFigures register,
      Members members,
      Workforce workforce) {
    this.workforce = workforce;
    this.desk = desk;
    this.trials = trials;
    this.register = register;
    this.members = members;
  }

  Ground ground(Access access, LocalDate day) {
    return trials.ground(desk.cooperation(access), day);
  }

  Map<UUID, Map<RegisterMeasure, BigDecimal>> register(Ground ground) {
    return register.on(ground.members().stream().map(Member::id).toList(), ground.day());
  }

  /** The shares of a key as it is, on the ground's day or the one on which it begins. */
  Preview shares(Access access, Agreement agreement, String key, Ground today) {
    LocalDate begins = AgreementDesk.begins(agreement, key).orElse(today.day());
    Ground ground = begins.isAfter(today.day()) ? ground(access, begins) : today;
    Optional<Held> held = Held.on(agreement, key, ground.day());
    boolean seesHours = AgreementDesk.mayChange(access) || access.has(Role.AUDITOR);
    if (!seesHours && tells(agreement, key, ground)) {
      String sentence = msg("allocation.preview.few", Formats.count(Workforce.LEAST));
      return Preview.wrong(List.of(new FormError("", sentence)));
    }
    return held.map(one ->
            Preview.of(
                new Preview.Compared(divide(ground, agreement, key), null, one.definition()),
                ground,
                register(ground)))
        .orElse(Preview.wrong(List.of()));
  }

  /** Would the shares tell of fewer than three people what they worked? */
  private boolean tells(Agreement agreement, String key, Ground ground) {
    Year year = ground.year();
    Optional<Held> held = Held.on(agreement, key, ground.day());
    if (held.isEmpty() || year == null) {
      return false;
    }
    Agreement.Key definition = held.get().definition();
    return switch (definition.kind()) {
      case HOURS ->
          workforce.isFew(
              ground.book(), year, Objects.requireNonNullElse(definition.argument(), ""));
      case EMPLOYEE_HOURS -> workforce.isFew(ground.book(), year, "");
      case COMPOSITE ->
          held.get().parts().keySet().stream().anyMatch(part -> tells(agreement, part, ground));
      case FIXED, MEASURE, EQUAL, QUANTITY -> false;
    };
  }

  Trial divide(Ground ground, Agreement agreement, String key) {
    return trials.divide(ground, agreement, key, Preview.AMOUNT);
  }

  /** The same of what would hold, beside what holds. */
  Preview compare(Ground ground, Agreement now, Agreement changed, String key, Trial trial) {
    Agreement.Key definition =
        Held.on(changed, key, ground.day()).map(Held::definition).orElseThrow();
    @Nullable Trial before =
        Held.on(now, key, ground.day()).isPresent() ? divide(ground, now, key) : null;
    return Preview.of(new Preview.Compared(trial, before, definition), ground, register(ground));
  }

  /** What all are called who ever had a share, a factor or a figure. */
  Map<UUID, String> names(Agreement agreement) {
    List<UUID> ids =
        Stream.of(
                agreement.shares().stream().map(Agreement.Share::member),
                agreement.factors().stream().map(Agreement.Factor::member))
            .flatMap(one -> one)
            .distinct()
            .toList();
    return members.get(ids).stream().collect(Collectors.toMap(Member::id, Member::name));
  }
}
