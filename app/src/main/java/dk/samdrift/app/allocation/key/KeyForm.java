package dk.samdrift.app.allocation.key;

import static dk.samdrift.app.language.Messages.msg;

import dk.samdrift.app.allocation.Agreement;
import dk.samdrift.app.allocation.Agreement.Kind;
import dk.samdrift.app.allocation.Decided;
import dk.samdrift.app.allocation.Ground;
import dk.samdrift.app.allocation.RegisterMeasure;
import dk.samdrift.app.language.Figures;
import dk.samdrift.app.organisation.Member;
import dk.samdrift.app.ui.Parameters;
import dk.samdrift.app.ui.form.Choice;
import dk.samdrift.app.ui.form.Field;
import dk.samdrift.app.ui.form.Form;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is asked about a version of a key, and what was answered.
 *
 * @param key what it is called; none while that is asked too
 */
public record KeyForm(@Nullable String key, Map<String, String> values) {

  static final String SEGMENT = "segment";
  static final String YEAR = "year";

  /** What can be chosen. */
  record Choices(Ground ground, Agreement agreement) {

    /** The keys that another one can be made of. */
    List<String> others(String key) {
      return agreement.keys().stream()
          .map(Agreement.Key::key)
          .filter(one -> !one.equals(key))
          .distinct()
          .sorted()
          .toList();
    }

    List<Choice> measures() {
      Stream<Choice> register =
          Arrays.stream(RegisterMeasure.values()).map(one -> Choice.of(one.code(), one.words()));
      Stream<Choice> own =
          agreement.figures().stream()
              .map(Agreement.Figure::measure)
              .filter(one -> RegisterMeasure.of(one).isEmpty())
              .distinct()
              .sorted()
              .map(one -> Choice.of(one, one));
      return Stream.concat(register, own).toList();
    }
  }

  /**
   * Fields that are asked together.
   *
   * @param css which kinds they are for; empty, for all
   * @param isFolded are they hidden until somebody wants them?
   */
  public record Group(
      String css, String heading, String hint, boolean isFolded, List<String> fields) {}

  static String share(Member member) {
    return "share." + member.id();
  }

  static String factor(Member member) {
    return "factor." + member.id();
  }

  static String part(String other) {
    return "part." + HexFormat.of().formatHex(other.getBytes(StandardCharsets.UTF_8));
  }

  /** What was typed. */
  static KeyForm typed(@Nullable String key, Map<String, String[]> parameters) {
    Map<String, String> values = new HashMap<>();
    parameters
        .keySet()
        .forEach(name -> values.put(name, Parameters.first(parameters, name).strip()));
    return new KeyForm(key, values);
  }

  /** What a key is, or begins as. */
  static KeyForm of(
      @Nullable String key, @Nullable Held held, LocalDate from, Map<String, String> more) {
    Map<String, String> values = new TreeMap<>();
    values.put("from", from.toString());
    values.put("period", SEGMENT);
    if (held != null) {
      Agreement.Key definition = held.definition();
      String argument = Objects.requireNonNullElse(definition.argument(), "");
      values.put("kind", definition.kind().name());
      switch (definition.kind()) {
        case MEASURE -> values.put("measure", argument);
        case HOURS -> values.put("task", argument);
        case QUANTITY -> values.put("meter", argument);
        case FIXED, EQUAL, EMPLOYEE_HOURS, COMPOSITE -> {}
      }
      values.put("period", definition.isByYear() ? YEAR : SEGMENT);
      held.shares().forEach((id, one) -> values.put("share." + id, Figures.plain(one)));
      held.factors().forEach((id, one) -> values.put("factor." + id, Figures.plain(one)));
      held.parts().forEach((other, one) -> values.put(part(other), Figures.plain(one)));
    }
    values.putAll(more);
    return new KeyForm(key, values);
  }

  String get(String name) {
    return values.getOrDefault(name, "");
  }

  /** What it is called: what it was asked for, or what was typed. */
  String name() {
    return key == null ? get("key") : key;
  }

  Optional<LocalDate> from() {
    return Parameters.day(get("from"));
  }

  Optional<Kind> kind() {
    return Arrays.stream(Kind.values()).filter(one -> one.name().equals(get("kind"))).findFirst();
  }

  Form form(String action, String cancel, Choices choices) {
    List<Field> fields = new ArrayList<>();
    if (key == null) {
      fields.add(
          Field.text("key", msg("allocation.key.name")).hint(msg("allocation.key.name.hint")));
    }
    fields.add(Field.date("from", msg("allocation.from")).hint(msg("allocation.key.from.hint")));
    fields.add(Field.radios("kind", msg("allocation.key.kind"), kinds()));
    fields.add(
        Field.select("measure", msg("allocation.key.measure"), choices.measures())
            .hint(msg("allocation.key.measure.hint")));
    fields.add(
        Field.text("task", msg("allocation.key.task"))
            .hint(used("allocation.key.task.hint", choices.ground().tasks()))
            .optional());
    fields.add(
        Field.text("meter", msg("allocation.key.meter"))
            .hint(used("allocation.key.meter.hint", choices.ground().meters())));
    fields.add(Field.radios("period", msg("allocation.key.period"), periods()));
    for (Member one : choices.ground().members()) {
      fields.add(Field.number(share(one), one.name(), ""));
    }
    for (String other : choices.others(name())) {
      fields.add(Field.number(part(other), other, "%").optional());
    }
    for (Member one : choices.ground().members()) {
      fields.add(Field.number(factor(one), one.name(), "").optional());
    }
    fields.addAll(Decided.fields());
    return Form.of("key", action, msg("allocation.key.save"), fields.toArray(Field[]::new))
        .filled(values)
        .cancelTo(cancel);
  }

  /** The fields in their groups. */
  List<Group> groups(Choices choices) {
    List<String> first = key == null ? List.of("key", "from", "kind") : List.of("from", "kind");
    List<Member> members = choices.ground().members();
    List<String> parts = choices.others(name()).stream().map(KeyForm::part).toList();
    List<Group> groups = new ArrayList<>();
    groups.add(plain("", first));
    groups.add(plain("only of-MEASURE", List.of("measure")));
    groups.add(plain("only of-HOURS", List.of("task")));
    groups.add(plain("only of-QUANTITY", List.of("meter")));
    groups.add(plain("only of-HOURS of-EMPLOYEE_HOURS of-QUANTITY", List.of("period")));
    groups.add(
        new Group(
            "only of-FIXED",
            msg("allocation.key.shares"),
            msg("allocation.key.shares.hint"),
            false,
            members.stream().map(KeyForm::share).toList()));
    groups.add(
        new Group(
            "only of-COMPOSITE",
            msg("allocation.key.parts"),
            msg(parts.isEmpty() ? "allocation.key.parts.none" : "allocation.key.parts.hint"),
            false,
            parts));
    boolean hasFactors =
        members.stream().map(one -> get(factor(one))).anyMatch(one -> !one.matches("1?"));
    groups.add(
        new Group(
            "",
            msg("allocation.key.factors"),
            msg("allocation.key.factors.hint"),
            !hasFactors,
            members.stream().map(KeyForm::factor).toList()));
    return groups;
  }

  private static Group plain(String css, List<String> fields) {
    return new Group(css, "", "", false, fields);
  }

  private static List<Choice> kinds() {
    return Arrays.stream(Kind.values())
        .map(one ->
            new Choice(
                one.name(), msg("allocation.kind." + one), msg("allocation.kind.hint." + one)))
        .toList();
  }

  private static List<Choice> periods() {
    return List.of(
        new Choice(
            SEGMENT,
            msg("allocation.key.period.segment"),
            msg("allocation.key.period.segment.hint")),
        new Choice(
            YEAR, msg("allocation.key.period.year"), msg("allocation.key.period.year.hint")));
  }

  private static String used(String key, List<String> names) {
    String hint = msg(key);
    return names.isEmpty()
        ? hint
        : hint + " " + msg("allocation.key.used", String.join(", ", names));
  }

  /** Who has a factor of its own, by member; unreadable ones are left out. */
  boolean takesNoPart(Member member) {
    return Figures.parse(get(factor(member))).map(one -> one.signum() == 0).orElse(false);
  }
}
