package dk.samdrift.app.ui.components;

import static dk.samdrift.app.language.Messages.msg;

import dk.samdrift.app.ui.form.Choice;
import dk.samdrift.app.ui.form.Field;
import dk.samdrift.app.ui.form.FieldKind;
import dk.samdrift.app.ui.form.Form;
import java.util.List;
import java.util.Map;

/** A form with every kind of field. */
final class SampleForms {

  private SampleForms() {}

  static Form empty() {
    return form("new");
  }

  static Form wrong() {
    return form("wrong")
        .filled(
            Map.of(
                "name", "<script>alert('Æ')</script>",
                "email", "formanden.eksempel.dk",
                "password", "sommer",
                "dwellings", "hundrede",
                "contribution", "1.234.567,89",
                "entry", "2026-12-31",
                "reason", ComponentsPage.LONGEST_NAME.repeat(7),
                "sight", "board",
                "notify", "true"))
        .wrong("name", msg("ui.sample.form.name.error"))
        .wrong("email", msg("ui.sample.form.email.error"))
        .wrong("password", msg("ui.sample.form.password.error"))
        .wrong("dwellings", msg("ui.sample.form.dwellings.error"))
        .wrong("entry", msg("ui.sample.form.entry.error"))
        .wrong("key", msg("ui.sample.form.key.error"))
        .wrong("reason", msg("ui.sample.form.reason.error"))
        .wrong("sight", msg("ui.sample.form.sight.error"))
        .wrong("notify", msg("ui.sample.form.notify.error"))
        .wrong("file", msg("ui.sample.form.file.error"))
        .wrong(msg("ui.sample.form.problem"));
  }

  private static Form form(String id) {
    return Form.of(
            id,
            ComponentsPage.PATH,
            msg("ui.sample.form.save"),
            Field.text("name", msg("ui.sample.form.name")).hint(msg("ui.sample.form.name.hint")),
            Field.of("email", msg("ui.sample.form.email"), new FieldKind.Email())
                .autocomplete("email"),
            Field.of("password", msg("ui.sample.form.password"), new FieldKind.Password())
                .hint(msg("ui.sample.form.password.hint"))
                .autocomplete("new-password"),
            Field.number("dwellings", msg("ui.sample.form.dwellings"), ""),
            Field.number(
                    "contribution", msg("ui.sample.form.contribution"), msg("ui.chart.unit.kroner"))
                .optional(),
            Field.date("entry", msg("ui.sample.form.entry")),
            Field.select("key", msg("ui.sample.form.key"), keys()),
            Field.of("reason", msg("ui.sample.form.reason"), new FieldKind.TextArea(4, 500))
                .hint(msg("ui.sample.form.reason.hint"))
                .optional(),
            Field.radios("sight", msg("ui.sample.form.sight"), sights()),
            Field.checkbox("notify", msg("ui.sample.form.notify")),
            Field.of("file", msg("ui.sample.form.file"), new FieldKind.File(".pdf,.docx"))
                .hint(msg("ui.sample.form.file.hint")),
            Field.text("number", msg("ui.sample.form.fixed")).value("0114").disabled())
        .cancelTo(ComponentsPage.PATH);
  }

  private static List<Choice> keys() {
    return List.of(
        Choice.of("hours", msg("ui.sample.form.key.hours")),
        Choice.of("dwellings", msg("ui.sample.form.key.dwellings")),
        Choice.of("longest", ComponentsPage.LONGEST_NAME));
  }

  private static List<Choice> sights() {
    return List.of(
        Choice.of("all", msg("ui.sample.form.sight.all")),
        new Choice(
            "board", msg("ui.sample.form.sight.board"), msg("ui.sample.form.sight.board.hint")));
  }
}
