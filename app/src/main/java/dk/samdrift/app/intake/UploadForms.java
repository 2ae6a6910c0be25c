package dk.samdrift.app.intake;

import static dk.samdrift.app.language.Messages.msg;

import dk.samdrift.app.ui.Parameters;
import dk.samdrift.app.ui.form.Choice;
import dk.samdrift.app.ui.form.Field;
import dk.samdrift.app.ui.form.Form;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What is asked of whoever has handed files in. */
final class UploadForms {

  private static final int LONGEST_TITLE = 300;
  private static final int LONGEST_NAME = 200;

  private UploadForms() {}

  /** What can be chosen before looking once more; none when there is nothing to choose. */
  static @Nullable Form choice(Upload upload, Upload.Found found, List<String> codes, String path) {
    dk.samdrift.app.intake.Choice chosen = upload.choice();
    List<Field> fields = new ArrayList<>();
    if (found.codes().size() > 1) {
      fields.add(
          Field.select(
                  "code",
                  msg("intake.choice.code"),
                  found.codes().stream().map(one -> Choice.of(one, one)).toList())
              .value(found.code()));
    }
    if (chosen.isThisOne() || codes.contains("OTHER_CODE")) {
      fields.add(
          Field.checkbox("isThisOne", msg("intake.choice.this", found.code()))
              .value(Boolean.toString(chosen.isThisOne())));
    }
    if (chosen.takesTwins() || found.twins() > 0) {
      fields.add(
          Field.checkbox("takesTwins", msg("intake.choice.twins"))
              .hint(msg("intake.choice.twins.hint"))
              .value(Boolean.toString(chosen.takesTwins())));
    }
    return fields.isEmpty()
        ? null
        : Form.of(
            "choice",
            path + "/looks?upload=" + upload.id(),
            msg("intake.look-again"),
            fields.toArray(Field[]::new));
  }

  /** Loads it; where keys or rules come with it, the decision that they rest on is asked for. */
  static @Nullable Form load(Upload upload, String path) {
    Upload.Found found = upload.found();
    if (found == null || upload.loadedAt() != null || found.blocking() > 0 || !found.isNews()) {
      return null;
    }
    Field[] fields =
        found.agreed() == 0
            ? new Field[0]
            : new Field[] {
              Field.text("title", msg("intake.decision.title"))
                  .hint(msg("intake.decision.title.hint")),
              Field.text("decidedBy", msg("intake.decision.by"))
                  .hint(msg("intake.decision.by.hint")),
              Field.date("decidedOn", msg("intake.decision.on"))
            };
    return Form.of("load", path + "/loads?upload=" + upload.id(), msg("intake.load"), fields);
  }

  static Form check(Form form, Map<String, String[]> typed, LocalDate today) {
    if (form.fields().isEmpty()) {
      return form;
    }
    Form filled = form.filledWith(typed);
    filled = filled("title", LONGEST_TITLE, typed, filled);
    filled = filled("decidedBy", LONGEST_NAME, typed, filled);
    boolean isDay =
        Parameters.day(Parameters.first(typed, "decidedOn"))
            .filter(day -> !day.isAfter(today))
            .isPresent();
    return isDay ? filled : filled.wrong("decidedOn", msg("intake.decision.on.wrong"));
  }

  private static Form filled(String name, int longest, Map<String, String[]> typed, Form form) {
    String text = Parameters.first(typed, name).strip();
    return text.isEmpty() || text.length() > longest
        ? form.wrong(name, msg("intake.decision.wrong", longest))
        : form;
  }
}
