package dk.samdrift.app.ui.form;

import static dk.samdrift.app.language.Messages.msg;

import dk.samdrift.app.ui.Href;
import dk.samdrift.app.ui.Parameters;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Questions that are sent together.
 *
 * @param id on the page; its fields' ids begin with it
 * @param action is posted to
 * @param problems that belong to no single field
 * @param submit the words on the button
 * @param cancelHref where it leads to leave without saving; none, no such link
 * @param began what it was opened with, by the names of the fields, where others may save meanwhile
 */
public record Form(
    String id,
    String action,
    List<Field> fields,
    List<String> problems,
    String submit,
    @Nullable String cancelHref,
    Map<String, String> began) {

  /** What a field began with is sent along under its name with this before it. */
  private static final String WAS = "was-";

  /** So much of what others saved stands beside a field. */
  private static final int LONGEST = 4000;

  /** Keeps its own copy. */
  public Form {
    began = Map.copyOf(began);
    Href.check(action);
    fields = List.copyOf(fields);
    problems = List.copyOf(problems);
  }

  /** An empty form. */
  public static Form of(String id, String action, String submit, Field... fields) {
    List<Field> own = Stream.of(fields).map(field -> field.in(id)).toList();
    return new Form(id, action, own, List.of(), submit, null, Map.of());
  }

  /** The same with a way out. */
  public Form cancelTo(String href) {
    return new Form(id, action, fields, problems, submit, Href.check(href), began);
  }

  /** The same with what was typed. What can only be read is not sent, and stays as it is. */
  public Form filledWith(Map<String, String[]> parameters) {
    return withFields(
        fields.stream()
            .map(field ->
                field.isDisabled()
                    ? field
                    : field.value(Parameters.first(parameters, field.name())))
            .toList());
  }

  /**
   * The same with what was typed in it earlier. Where others have saved since, both stand in it at
   * once, and it is saved as seen now; where it is not known what it began with, it is sent for the
   * version that it was typed for. What was typed for another address is typed anew.
   */
  Form resumed(Draft draft) {
    Form filled = filled(draft.answers());
    if (!address(draft.action()).equals(address(action))) {
      return filled;
    }
    if (!hasBegun(draft.answers())) {
      return new Form(id, draft.action(), filled.fields(), problems, submit, cancelHref, began);
    }
    Map<String, String> first = started(draft.answers());
    if (began.isEmpty()) {
      return new Form(id, draft.action(), filled.fields(), problems, submit, cancelHref, first);
    }
    boolean isSame =
        began.keySet().stream()
            .allMatch(name -> isSame(began.getOrDefault(name, ""), first.getOrDefault(name, "")));
    return isSame ? filled : filled.beganWith(first).changedMeanwhile(began);
  }

  /** Browsers end lines in their own way. */
  private static boolean isSame(String one, @Nullable String other) {
    return other != null && one.replace("\r\n", "\n").equals(other.replace("\r\n", "\n"));
  }

  private static String address(String href) {
    return href.replaceAll("\\?.*", "");
  }

  /** May what is typed be kept until it is saved? A form with a secret is never. */
  boolean isKept() {
    return fields.stream().noneMatch(field -> field.kind() instanceof FieldKind.Password);
  }

  /** The same with answers by the names of their fields. */
  public Form filled(Map<String, String> answers) {
    Map<String, String[]> typed = new HashMap<>();
    answers.forEach((name, answer) -> typed.put(name, new String[] {answer}));
    return filledWith(typed);
  }

  /** The same with other questions. */
  public Form asking(List<Field> others) {
    return withFields(others);
  }

  /** The same with something wrong with one field; of a day that is far away, just that. */
  public Form wrong(String name, String sentence) {
    if (fields.stream().noneMatch(field -> field.name().equals(name))) {
      throw new IllegalStateException("form " + id + " has no field " + name);
    }
    return withFields(
        fields.stream()
            .map(field ->
                field.name().equals(name)
                    ? field.error(field.isFarDay() ? tooFar() : sentence)
                    : field)
            .toList());
  }

  private static String tooFar() {
    return msg(
        "ui.form.day.far",
        Integer.toString(Parameters.FIRST_YEAR),
        Integer.toString(Parameters.LAST_YEAR));
  }

  /** The same with something wrong with all of it. */
  public Form wrong(String sentence) {
    List<String> all = Stream.concat(problems.stream(), Stream.of(sentence)).toList();
    return new Form(id, action, fields, all, submit, cancelHref, began);
  }

  /** The same for something that others may save meanwhile, as it is now. */
  public Form beganWith(Map<String, String> values) {
    return new Form(id, action, fields, problems, submit, cancelHref, values);
  }

  /** The same, opened as what was sent tells. */
  public Form beganAs(Map<String, String[]> parameters) {
    Map<String, String> sent = new HashMap<>();
    parameters.keySet().forEach(name -> sent.put(name, Parameters.first(parameters, name)));
    return beganWith(started(sent));
  }

  private static boolean hasBegun(Map<String, String> answers) {
    return answers.keySet().stream().anyMatch(name -> name.startsWith(WAS));
  }

  private static Map<String, String> started(Map<String, String> answers) {
    Map<String, String> values = new HashMap<>();
    answers.forEach((name, answer) -> {
      if (name.startsWith(WAS)) {
        values.put(name.substring(WAS.length()), answer);
      }
    });
    return values;
  }

  /** What is sent along unseen: what the fields began with. */
  public Map<String, String> unseen() {
    Map<String, String> unseen = new TreeMap<>();
    began.forEach((name, value) -> unseen.put(WAS + name, value));
    return unseen;
  }

  /**
   * The same when somebody else was faster. What only one of both has changed stays as that one
   * changed it; where both have, what was typed stays, and beside it stands what is saved now.
   *
   * @param saved by the names of the fields
   */
  public Form changedMeanwhile(Map<String, String> saved) {
    Form form = this;
    for (Field field : fields) {
      String theirs = saved.getOrDefault(field.name(), "");
      String first = began.get(field.name());
      if (isSame(field.value(), first)) {
        form = form.filled(field.name(), theirs);
      } else if (!isSame(theirs, field.value()) && !isSame(theirs, first)) {
        String words = shortened(field.words(theirs));
        form =
            form.wrong(
                field.name(),
                words.isEmpty() ? msg("ui.form.now-empty") : msg("ui.form.now-says", words));
      }
    }
    boolean isTorn = form.fields.stream().anyMatch(Field::isWrong);
    return form.wrong(msg(isTorn ? "ui.form.changed-meanwhile" : "ui.form.joined"))
        .beganWith(began.isEmpty() ? began : saved);
  }

  /** A page of text beside a field would hide the field; such a page shows it by itself. */
  private static String shortened(String words) {
    return words.length() > LONGEST ? words.substring(0, LONGEST) + " …" : words;
  }

  private Form filled(String name, String answer) {
    return withFields(
        fields.stream()
            .map(field -> field.name().equals(name) ? field.value(answer) : field)
            .toList());
  }

  /**
   * Fields that stand together.
   *
   * @param heading what they are about; none for a field by itself
   */
  public record Part(@Nullable Field heading, List<Field> fields) {}

  /** The fields as they stand on the page: the boxes after a heading belong to it. */
  public List<Part> parts() {
    List<Part> parts = new ArrayList<>();
    for (Field field : fields) {
      Part last = parts.isEmpty() ? null : parts.getLast();
      if (field.kind() instanceof FieldKind.Heading) {
        parts.add(new Part(field, new ArrayList<>()));
      } else if (field.kind() instanceof FieldKind.Checkbox
          && last != null
          && last.heading() != null) {
        last.fields().add(field);
      } else {
        parts.add(new Part(null, List.of(field)));
      }
    }
    return parts;
  }

  /** The field of a name. */
  public Field field(String name) {
    return fields.stream()
        .filter(field -> field.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("form " + id + " has no field " + name));
  }

  /** All that is wrong, in the order of the page. */
  public List<FormError> errors() {
    return Stream.concat(
            problems.stream().map(problem -> new FormError("", problem)),
            fields.stream()
                .filter(Field::isWrong)
                .map(field -> new FormError(field.id(), field.error())))
        .toList();
  }

  /** How it is sent; none for the usual way. */
  public @Nullable String encoding() {
    boolean hasFile = fields.stream().anyMatch(field -> field.kind() instanceof FieldKind.File);
    return hasFile ? "multipart/form-data" : null;
  }

  private Form withFields(List<Field> others) {
    return new Form(id, action, others, problems, submit, cancelHref, began);
  }
}
