package dk.samdrift.app.allocation.key;

import dk.samdrift.app.allocation.Agreement;
import dk.samdrift.app.allocation.Agreement.Factor;
import dk.samdrift.app.allocation.Agreement.Kind;
import dk.samdrift.app.allocation.Agreement.Part;
import dk.samdrift.app.allocation.Agreement.Resolution;
import dk.samdrift.app.allocation.Agreement.Row;
import dk.samdrift.app.allocation.Agreement.Share;
import dk.samdrift.app.allocation.AgreementChange;
import dk.samdrift.app.language.Figures;
import dk.samdrift.app.organisation.Member;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What was typed about a key, as rows of the agreement. */
final class KeyRows {

  private KeyRows() {}

  /**
   * The change; nothing while it cannot be told what is meant.
   *
   * @param was the day of the version that is put right; none for a new one
   */
  static Optional<AgreementChange> change(
      KeyForm typed, KeyForm.Choices choices, Resolution resolution, @Nullable LocalDate was) {
    Optional<LocalDate> from = typed.from();
    Optional<Kind> kind = typed.kind();
    if (from.isEmpty() || kind.isEmpty() || typed.name().isEmpty()) {
      return Optional.empty();
    }
    List<Row> removed =
        was == null ? List.of() : Held.beginning(choices.agreement(), typed.name(), was);
    Agreement rest =
        new AgreementChange(resolution, removed, List.of()).appliedTo(choices.agreement());
    List<Row> put = new ArrayList<>();
    UUID id = resolution.id();
    put.add(
        new Agreement.Key(
            typed.name(),
            from.get(),
            kind.get(),
            argument(typed, kind.get()),
            isTimed(kind.get()) && typed.get("period").equals(KeyForm.YEAR),
            id));
    Map<UUID, BigDecimal> before = Held.factors(rest, typed.name(), from.get());
    for (Member one : choices.ground().members()) {
      Optional<BigDecimal> share = Figures.parse(typed.get(KeyForm.share(one)));
      if (kind.get() == Kind.FIXED && share.isPresent()) {
        put.add(new Share(typed.name(), from.get(), one.id(), share.get(), id));
      }
      BigDecimal factor = Figures.parse(typed.get(KeyForm.factor(one))).orElse(BigDecimal.ONE);
      if (factor.compareTo(before.getOrDefault(one.id(), BigDecimal.ONE)) != 0) {
        put.add(new Factor(typed.name(), from.get(), one.id(), factor, id));
      }
    }
    if (kind.get() == Kind.COMPOSITE) {
      for (String other : choices.others(typed.name())) {
        Figures.parse(typed.get(KeyForm.part(other)))
            .ifPresent(percent -> put.add(new Part(typed.name(), from.get(), other, percent, id)));
      }
    }
    return Optional.of(new AgreementChange(resolution, removed, put));
  }

  private static boolean isTimed(Kind kind) {
    return kind == Kind.HOURS || kind == Kind.EMPLOYEE_HOURS || kind == Kind.QUANTITY;
  }

  private static @Nullable String argument(KeyForm typed, Kind kind) {
    return switch (kind) {
      case MEASURE -> typed.get("measure");
      case HOURS -> typed.get("task").isEmpty() ? null : typed.get("task");
      case QUANTITY -> typed.get("meter");
      case FIXED, EQUAL, EMPLOYEE_HOURS, COMPOSITE -> null;
    };
  }
}
