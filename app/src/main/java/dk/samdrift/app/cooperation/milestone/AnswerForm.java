package dk.samdrift.app.cooperation.milestone;

import static dk.samdrift.app.language.Messages.msg;

import dk.samdrift.app.cooperation.gate.Ballot;
import dk.samdrift.app.cooperation.gate.Seat;
import dk.samdrift.app.decision.Approval.Verdict;
import dk.samdrift.app.decision.Version;
import dk.samdrift.app.decision.Voice;
import dk.samdrift.app.ui.Parameters;
import dk.samdrift.app.ui.form.Choice;
import dk.samdrift.app.ui.form.Field;
import dk.samdrift.app.ui.form.FieldKind;
import dk.samdrift.app.ui.form.Form;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Yes or no to one exact version, for the whole or for members. */
final class AnswerForm {

  private static final int ROWS = 5;
  static final int LONGEST = 4000;
  private static final String MEMBER = "member-";

  private AnswerForm() {}

  /**
   * Asks; the address carries the hash of what is shown.
   *
   * @param voices that the visitor has, at least one
   */
  static Form of(String path, String back, Version version, Ballot ballot, List<Voice> voices) {
    List<Field> fields = new ArrayList<>();
    if (voices.size() > 1) {
      voices.forEach(voice ->
          fields.add(
              Field.checkbox(name(voice), msg("cooperation.answer.for", seat(voice, ballot)))));
    }
    fields.add(
        Field.radios(
            "verdict",
            msg("cooperation.answer.verdict"),
            List.of(
                Choice.of("APPROVED", msg("cooperation.answer.APPROVED")),
                Choice.of("REJECTED", msg("cooperation.answer.REJECTED")))));
    fields.add(
        Field.of("remark", msg("cooperation.answer.remark"), new FieldKind.TextArea(ROWS, LONGEST))
            .hint(msg("cooperation.answer.remark.hint"))
            .wanted(msg("cooperation.answer.remark.wanted")));
    return Form.of(
            "answer",
            path + "?sha256=" + version.sha256() + "&version=" + version.number(),
            msg("cooperation.answer.do"),
            fields.toArray(Field[]::new))
        .cancelTo(back);
  }

  private static String name(Voice voice) {
    return MEMBER + voice.member();
  }

  /** Whom a voice speaks for. */
  static String seat(Voice voice, Ballot ballot) {
    return ballot.lines().stream()
        .map(Ballot.Line::seat)
        .filter(Objects::nonNull)
        .filter(seat -> seat.member().equals(voice.member()))
        .map(Seat::name)
        .findAny()
        .orElse("");
  }

  /** Those of some voices that are to be heard. */
  static List<Voice> chosen(List<Voice> voices, Map<String, String[]> parameters) {
    return voices.size() == 1
        ? voices
        : voices.stream()
            .filter(voice -> Parameters.first(parameters, name(voice)).equals("true"))
            .toList();
  }

  static Optional<Verdict> verdict(Map<String, String[]> parameters) {
    String typed = Parameters.first(parameters, "verdict");
    return List.of(Verdict.values()).stream().filter(one -> one.name().equals(typed)).findAny();
  }

  static String remark(Map<String, String[]> parameters) {
    return Parameters.first(parameters, "remark").strip();
  }

  /** The same with what is wrong with the answers. */
  static Form check(Form form, List<Voice> voices, Map<String, String[]> parameters) {
    Form checked = form;
    if (chosen(voices, parameters).isEmpty()) {
      checked = checked.wrong(name(voices.getFirst()), msg("cooperation.answer.nobody"));
    }
    Optional<Verdict> verdict = verdict(parameters);
    if (verdict.isEmpty()) {
      checked = checked.wrong("verdict", msg("cooperation.answer.none"));
    }
    String remark = remark(parameters);
    if (verdict.filter(Verdict.REJECTED::equals).isPresent() && remark.isEmpty()) {
      checked = checked.wrong("remark", msg("cooperation.answer.why"));
    }
    return remark.length() > LONGEST
        ? checked.wrong("remark", msg("cooperation.answer.long"))
        : checked;
  }
}
