package dk.samdrift.app.allocation.key;

import static dk.samdrift.app.language.Messages.msg;

import dk.samdrift.app.allocation.Agreement;
import dk.samdrift.app.allocation.Agreement.Kind;
import dk.samdrift.app.allocation.Agreement.Rule;
import dk.samdrift.app.allocation.AgreementDesk;
import dk.samdrift.app.allocation.RegisterMeasure;
import dk.samdrift.app.allocation.Trial;
import dk.samdrift.app.language.Figures;
import dk.samdrift.app.language.Formats;
import dk.samdrift.app.organisation.Member;
import dk.samdrift.app.ui.form.Form;
import dk.samdrift.engine.job.ProblemCode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What is wrong with what was typed about a key, each with its field. */
final class KeyCheck {

  private static final int LONGEST = 100;
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final BigDecimal MOST = new BigDecimal("999999999999");

  private final KeyForm typed;
  private final KeyForm.Choices choices;
  private Form form;

  KeyCheck(KeyForm typed, KeyForm.Choices choices, Form form) {
    this.typed = typed;
    this.choices = choices;
    this.form = form;
  }

  Form form() {
    return form;
  }

  private void wrong(String field, String key, Object... values) {
    if (!form.field(field).isWrong()) {
      form = form.wrong(field, msg(key, values));
    }
  }

  /**
   * What can be seen without dividing anything.
   *
   * @param was the day of the version that is put right; none for a new one
   */
  KeyCheck words(@Nullable LocalDate was) {
    if (typed.key() == null) {
      name();
    }
    Optional<LocalDate> from = typed.from();
    if (from.isEmpty()) {
      wrong("from", "allocation.from.wrong");
    } else if (!from.get().equals(was)
        && !Held.beginning(choices.agreement(), typed.name(), from.get()).isEmpty()) {
      wrong("from", "allocation.key.from.taken", Formats.fullDay(from.get()));
    }
    Optional<Kind> kind = typed.kind();
    if (kind.isEmpty()) {
      wrong("kind", "allocation.key.kind.wrong");
    } else {
      argument(kind.get());
    }
    choices.ground().members().forEach(this::factor);
    return this;
  }

  private void name() {
    String name = typed.name();
    boolean isTaken =
        choices.agreement().keys().stream().anyMatch(one -> one.key().equalsIgnoreCase(name));
    if (name.isEmpty() || name.length() > LONGEST) {
      wrong("key", "allocation.key.name.wrong");
    } else if (name.equalsIgnoreCase(Rule.DIRECT)) {
      wrong("key", "allocation.key.name.direct", name);
    } else if (isTaken) {
      wrong("key", "allocation.key.name.taken", name);
    }
  }

  private void argument(Kind kind) {
    switch (kind) {
      case MEASURE -> {
        if (choices.measures().stream()
            .noneMatch(one -> one.value().equals(typed.get("measure")))) {
          wrong("measure", "allocation.key.measure.wrong");
        }
      }
      case HOURS -> {
        if (typed.get("task").length() > LONGEST) {
          wrong("task", "allocation.key.task.wrong");
        }
      }
      case QUANTITY -> {
        if (typed.get("meter").isEmpty() || typed.get("meter").length() > LONGEST) {
          wrong("meter", "allocation.key.meter.wrong");
        }
      }
      case FIXED -> choices.ground().members().forEach(this::share);
      case COMPOSITE -> parts();
      case EQUAL, EMPLOYEE_HOURS -> {}
    }
  }

  private void share(Member member) {
    String text = typed.get(KeyForm.share(member));
    if (text.isEmpty()) {
      if (!typed.takesNoPart(member)) {
        wrong(KeyForm.share(member), "allocation.key.share.missing", member.name());
      }
    } else {
      figure(KeyForm.share(member), text, member.name(), MOST);
    }
  }

  private void factor(Member member) {
    String text = typed.get(KeyForm.factor(member));
    if (!text.isEmpty()) {
      figure(KeyForm.factor(member), text, member.name(), MOST);
    }
  }

  private void figure(String field, String text, String whose, BigDecimal most) {
    Optional<BigDecimal> figure = Figures.parse(text);
    if (figure.isEmpty()) {
      wrong(field, "allocation.figure.unreadable", whose);
    } else if (figure.get().signum() < 0) {
      wrong(field, "allocation.figure.negative", whose);
    } else if (figure.get().compareTo(most) > 0) {
      wrong(field, "allocation.figure.large", whose, Figures.words(most));
    }
  }

  private void parts() {
    List<String> others = choices.others(typed.name());
    BigDecimal sum = BigDecimal.ZERO;
    for (String other : others) {
      String text = typed.get(KeyForm.part(other));
      if (text.isEmpty()) {
        continue;
      }
      figure(KeyForm.part(other), text, other, HUNDRED);
      sum = sum.add(Figures.parse(text).orElse(BigDecimal.ZERO));
      LocalDate begins = AgreementDesk.begins(choices.agreement(), other).orElse(LocalDate.MAX);
      if (typed.from().isPresent() && begins.isAfter(typed.from().get())) {
        wrong(KeyForm.part(other), "allocation.key.part.later", other, Formats.fullDay(begins));
      }
    }
    if (others.isEmpty()) {
      wrong("kind", "allocation.key.parts.none");
    } else if (sum.compareTo(HUNDRED) != 0
        && others.stream().noneMatch(one -> form.field(KeyForm.part(one)).isWrong())) {
      String field =
          others.stream()
              .filter(one -> !typed.get(KeyForm.part(one)).isEmpty())
              .findFirst()
              .orElse(others.getFirst());
      wrong(KeyForm.part(field), "allocation.key.parts.sum", Figures.words(sum));
    }
  }

  /** What the engine says about dividing by it. */
  KeyCheck trial(Trial trial) {
    if (form.errors().isEmpty()) {
      trial.wrong().forEach(this::problem);
    }
    return this;
  }

  private void problem(ProblemCode code, Set<UUID> members) {
    Kind kind = typed.kind().orElse(Kind.EQUAL);
    switch (code) {
      case NO_SHARE ->
          choices.ground().members().stream()
              .filter(one -> members.contains(one.id()) && kind == Kind.FIXED)
              .forEach(
                  one -> wrong(KeyForm.share(one), "allocation.key.share.missing", one.name()));
      case UNKNOWN_MEASURE ->
          wrong(
              kind == Kind.MEASURE ? "measure" : "kind",
              "allocation.key.measure.unknown",
              kind == Kind.MEASURE
                  ? RegisterMeasure.words(typed.get("measure"))
                  : msg("allocation.key.parts"),
              names(members));
      case BAD_COMPOSITE -> circle();
      case ZERO_WEIGHT -> weightless(kind);
      // Hours and meters are read anew all the time, and members come: that is no fault of the key.
      case NEGATIVE_WEIGHT, NO_MEMBERS, NO_RULE, UNKNOWN_KEY -> {}
      case UNKNOWN_MEMBER,
          UNKNOWN_COOPERATION,
          NOT_A_MEMBER,
          DIRECT_WITHOUT_MEMBER,
          BAD_VALUE,
          BAD_PERIOD,
          DUPLICATE_ID,
          DUPLICATE_SOURCE_ID,
          BAD_FILE,
          OUT_OF_YEAR,
          OVERFLOW ->
          wrong("kind", "allocation.key.impossible", code.name());
    }
  }

  private void circle() {
    choices.others(typed.name()).stream()
        .filter(one -> !typed.get(KeyForm.part(one)).isEmpty())
        .filter(one -> leadsTo(one, typed.name()))
        .forEach(one -> wrong(KeyForm.part(one), "allocation.key.parts.circle", one, typed.name()));
    if (form.errors().isEmpty()) {
      wrong("kind", "allocation.key.impossible", ProblemCode.BAD_COMPOSITE.name());
    }
  }

  /** Is a key made of another, whenever and however deep? */
  private boolean leadsTo(String from, String wanted) {
    Set<String> seen = new HashSet<>(Set.of(from));
    while (seen.addAll(
        choices.agreement().parts().stream()
            .filter(part -> seen.contains(part.key()))
            .map(Agreement.Part::partKey)
            .collect(Collectors.toSet()))) {}
    return seen.contains(wanted);
  }

  private void weightless(Kind kind) {
    switch (kind) {
      case FIXED ->
          choices.ground().members().stream()
              .findFirst()
              .ifPresent(one -> wrong(KeyForm.share(one), "allocation.key.weightless"));
      case MEASURE -> wrong("measure", "allocation.key.weightless");
      case EQUAL -> wrong("kind", "allocation.key.weightless");
      case HOURS, EMPLOYEE_HOURS, QUANTITY, COMPOSITE -> {}
    }
  }

  private String names(Set<UUID> members) {
    List<Member> all = choices.ground().members();
    return all.stream()
        .filter(one -> members.isEmpty() || members.contains(one.id()))
        .map(Member::name)
        .collect(Collectors.joining(", "));
  }
}
