package dk.samdrift.app.organisation.exchange;

import static dk.samdrift.app.language.Messages.msg;

import dk.samdrift.app.organisation.HousingOrganisation;
import dk.samdrift.app.organisation.Member;
import dk.samdrift.app.organisation.estate.EstateForm;
import dk.samdrift.app.organisation.estate.EstateRules;
import dk.samdrift.app.organisation.estate.Positions;
import dk.samdrift.app.organisation.measure.Measured;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Compares a file with what there is. Changes nothing. */
final class Planning {

  private static final int NAMED = 12;

  private final EstatesNow now;
  private final Map<String, Member> byCode;
  private final Faults faults = new Faults();
  private final List<Change> changes = new ArrayList<>();
  private final Map<Change, List<Measured>> figuresAfter = new HashMap<>();

  private Planning(EstatesNow now) {
    this.now = now;
    this.byCode = now.byCode();
  }

  /** What would come of a file. */
  static Plan of(Sheet sheet, EstatesNow now) {
    return new Planning(now).plan(sheet);
  }

  private Plan plan(Sheet sheet) {
    List<Line> lines = Lines.of(sheet, faults);
    Map<String, List<Line>> estates = new LinkedHashMap<>();
    for (Line line : lines) {
      String code = line.get(EstateColumn.CODE);
      String place = code.isEmpty() ? " " + line.number() : EstatesNow.key(code);
      estates.computeIfAbsent(place, key -> new ArrayList<>()).add(line);
    }
    estates.values().forEach(this::estate);
    Names.check(changes, now, faults, lines);
    Set<Integer> wrong = faults.rows();
    List<Change> right = changes.stream().filter(one -> !wrong.contains(one.row())).toList();
    List<Change> real = right.stream().filter(one -> !one.isNothing()).toList();
    return new Plan(lines.size(), real, right.size() - real.size(), faults.all(), dwellings(right));
  }

  private void estate(List<Line> lines) {
    Line first = lines.getFirst();
    Member before = byCode.get(EstatesNow.key(first.get(EstateColumn.CODE)));
    EstateForm after = form(first, before);
    EstateRules.wrong(after, now.today())
        .forEach((field, sentence) -> faults.add(first, field, sentence));
    if (before != null && before.kind() != Member.Kind.ESTATE) {
      faults.add(first, EstateColumn.CODE, msg("organisation.estate.code.taken"));
    }
    housing(first, before);
    lines.forEach(line -> closing(line, before));
    lines.forEach(line -> sameFacts(first, after, form(line, before), line));
    List<Measured> figures = before == null ? List.of() : now.figures(before.id());
    SaidFigures said = new SaidFigures(figures, faults);
    said.read(lines);
    List<Change.Difference> differences = new ArrayList<>(facts(before, after));
    differences.addAll(said.differences());
    Change change = new Change(first.number(), before, after, said.added(), differences);
    changes.add(change);
    figuresAfter.put(change, said.after());
  }

  /** What the file does not ask about stays, and so does what it says in the same words. */
  private EstateForm form(Line line, @Nullable Member before) {
    Map<String, String> old = before == null ? Map.of() : EstateForm.of(before).values();
    Map<String, String[]> answers = new HashMap<>();
    for (String field : EstateForm.FIELDS) {
      String kept = old.getOrDefault(field, "");
      String said = line.has(field) ? line.get(field) : CellText.plain(kept);
      String value =
          switch (field) {
            case EstateColumn.CODE -> before == null ? said : kept;
            case EstateColumn.HOUSING ->
                now.housing(said).map(one -> one.id().toString()).orElse("");
            case "position" -> Positions.parse(said).map(Positions::typed).orElse(said);
            default -> said;
          };
      answers.put(field, new String[] {CellText.plain(kept).equals(value) ? kept : value});
    }
    return EstateForm.typed(answers);
  }

  private void housing(Line line, @Nullable Member before) {
    HousingOrganisation found = now.housing(line.get(EstateColumn.HOUSING)).orElse(null);
    boolean isOwn = found != null && before != null && found.id().equals(before.housing());
    if (found == null || (found.isClosed(now.today()) && !isOwn)) {
      List<String> open =
          now.housings().stream()
              .filter(one -> !one.isClosed(now.today()))
              .map(HousingOrganisation::name)
              .toList();
      String names = open.stream().limit(NAMED).collect(Collectors.joining(", "));
      faults.add(
          line,
          EstateColumn.HOUSING,
          open.isEmpty()
              ? msg("organisation.import.housing.none")
              : msg("organisation.import.housing.unknown", names));
    }
  }

  private void closing(Line line, @Nullable Member before) {
    String said = line.get(EstateColumn.CLOSED);
    LocalDate closed = before == null ? null : before.closedOn();
    boolean isSame =
        said.isEmpty() || (closed != null && Days.parse(said).filter(closed::equals).isPresent());
    if (!isSame) {
      faults.add(line, EstateColumn.CLOSED, msg("organisation.import.closed"));
    }
  }

  private void sameFacts(Line first, EstateForm after, EstateForm other, Line line) {
    for (String field : EstateForm.FIELDS) {
      if (!field.equals(EstateColumn.CODE) && !after.get(field).equals(other.get(field))) {
        String sentence = msg("organisation.import.contradicts", Integer.toString(first.number()));
        faults.add(line, field, sentence);
      }
    }
  }

  private List<Change.Difference> facts(@Nullable Member before, EstateForm after) {
    Map<String, String> old = before == null ? Map.of() : EstateForm.of(before).values();
    return EstateForm.FIELDS.stream()
        .filter(field -> !old.getOrDefault(field, "").equals(after.get(field)))
        .map(field ->
            new Change.Difference(
                EstateColumn.ofKey(field).head(),
                words(field, old.getOrDefault(field, "")),
                words(field, after.get(field))))
        .toList();
  }

  private String words(String field, String value) {
    return field.equals(EstateColumn.HOUSING) ? now.housingName(value) : value;
  }

  private Plan.Dwellings dwellings(List<Change> right) {
    LocalDate day =
        right.stream()
            .flatMap(one -> one.figures().stream())
            .map(Measured::from)
            .filter(from -> from.isAfter(now.today()))
            .max(LocalDate::compareTo)
            .orElse(now.today());
    long before = 0;
    long after = 0;
    for (Change one : right) {
      Member member = one.before();
      before += member == null ? 0 : sum(day, now.figures(member.id()));
      after += sum(day, figuresAfter.getOrDefault(one, List.of()));
    }
    return new Plan.Dwellings(day, before, after);
  }

  private static long sum(LocalDate day, List<Measured> figures) {
    return Measured.dwellings(Measured.on(day, figures)).orElse(0L);
  }
}
