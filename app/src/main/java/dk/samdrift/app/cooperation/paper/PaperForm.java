package dk.samdrift.app.cooperation.paper;

import static dk.samdrift.app.language.Messages.msg;

import dk.samdrift.app.file.FileType;
import dk.samdrift.app.language.Formats;
import dk.samdrift.app.ui.Parameters;
import dk.samdrift.app.ui.form.Field;
import dk.samdrift.app.ui.form.FieldKind;
import dk.samdrift.app.ui.form.Form;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;

/** What is asked about a new version. */
final class PaperForm {

  private static final int ROWS = 22;
  static final int LONGEST = 100_000;
  static final int LONGEST_REMARK = 500;

  private PaperForm() {}

  /** For a text that began as the version of a number; 0 for the first. */
  static Form text(String path, int number) {
    return Form.of(
            "paper",
            path + "?version=" + number,
            msg("cooperation.paper.save", number + 1),
            with(
                number,
                Field.of(
                        "body",
                        msg("cooperation.paper.body"),
                        new FieldKind.TextArea(ROWS, LONGEST))
                    .hint(msg("cooperation.paper.body.hint"))
                    .autocomplete("off")))
        .cancelTo(path);
  }

  /** What is new is asked of all versions but the first. */
  private static Field[] with(int number, Field content) {
    Field remark =
        Field.text("remark", msg("cooperation.paper.remark"))
            .hint(msg("cooperation.paper.remark.hint"))
            .autocomplete("off")
            .optional();
    return number == 0 ? new Field[] {content} : new Field[] {content, remark};
  }

  /** What a form of a text begins with. */
  static Map<String, String> began(String body) {
    return Map.of("body", body, "remark", "");
  }

  /** For a file. */
  static Form file(String path, int number) {
    String accept =
        Arrays.stream(FileType.values())
            .flatMap(type -> type.extensions().stream())
            .distinct()
            .map(extension -> "." + extension)
            .collect(Collectors.joining(","));
    return Form.of(
            "paper",
            path + "/files?version=" + number,
            msg("cooperation.paper.save", number + 1),
            with(
                number,
                Field.of("file", msg("cooperation.paper.file"), new FieldKind.File(accept))
                    .hint(msg("cooperation.paper.file.hint"))))
        .cancelTo(path);
  }

  /** The text that was typed. */
  static String body(Map<String, String[]> parameters) {
    return Paper.plain(Parameters.first(parameters, "body"));
  }

  /** What was said to be new since the version of a number; nothing of the first. */
  static String remark(Map<String, String[]> parameters, int number) {
    return number == 0 ? "" : Parameters.first(parameters, "remark").strip();
  }

  /** The same with what is wrong. */
  static Form check(Form form, String body) {
    if (body.isEmpty()) {
      return form.wrong("body", msg("cooperation.paper.body.none"));
    }
    return body.length() > LONGEST
        ? form.wrong("body", msg("cooperation.paper.body.long", Formats.count(LONGEST)))
        : form;
  }

  static Form checkRemark(Form form, String remark) {
    return remark.length() > LONGEST_REMARK
        ? form.wrong("remark", msg("cooperation.paper.remark.long", LONGEST_REMARK))
        : form;
  }
}
