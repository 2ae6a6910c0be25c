package dk.samdrift.app.ui.components;

import static dk.samdrift.app.language.Messages.msg;

import dk.samdrift.app.language.Formats;
import dk.samdrift.app.ui.Action;
import dk.samdrift.app.ui.BigButton;
import dk.samdrift.app.ui.Confirm;
import dk.samdrift.app.ui.Fact;
import dk.samdrift.app.ui.Link;
import dk.samdrift.app.ui.Notice;
import dk.samdrift.app.ui.Progress;
import dk.samdrift.app.ui.Tag;
import dk.samdrift.app.ui.Toast;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** The components that stand alone. */
public record SampleParts(
    List<Action> actions,
    List<BigButton> bigButtons,
    List<Tag> tags,
    List<Toast> toasts,
    List<Notice> notices,
    List<Progress> progresses,
    List<Fact> facts) {

  static SampleParts all() {
    return new SampleParts(
        everyAction(),
        everyBigButton(),
        everyTag(),
        everyToast(),
        everyNotice(),
        everyProgress(),
        everyFact());
  }

  private static List<Action> everyAction() {
    return List.of(
        Action.main(msg("ui.sample.button.main"), ComponentsPage.PATH),
        Action.go(msg("ui.sample.button.plain"), ComponentsPage.PATH),
        Action.post(msg("ui.sample.button.post"), ComponentsPage.PATH),
        new Action.Print(msg("ui.sample.button.print")),
        new Action.Ask(msg("ui.sample.button.delete"), confirm(), Action.Weight.DANGER),
        new Action.Unavailable(
            "close-year", msg("ui.sample.button.locked"), msg("ui.sample.button.locked.reason")));
  }

  private static List<BigButton> everyBigButton() {
    String path = ComponentsPage.PATH;
    return List.of(
        new BigButton(
            new Action.Post(msg("ui.sample.big.same"), path, Map.of(), Action.Weight.MAIN),
            msg("ui.sample.big.same.beneath"),
            false),
        new BigButton(Action.post(msg("ui.sample.big.chosen"), path), "", true),
        new BigButton(Action.post(ComponentsPage.LONGEST_NAME, path), "", false));
  }

  private static Confirm confirm() {
    return new Confirm(
        "delete-key",
        msg("ui.sample.confirm.heading"),
        msg("ui.sample.confirm.consequence"),
        new Action.Post(
            msg("ui.sample.button.delete"),
            ComponentsPage.PATH,
            Map.of("key", "timer"),
            Action.Weight.DANGER),
        "/components/confirm",
        ComponentsPage.PATH);
  }

  private static List<Tag> everyTag() {
    return List.of(
        Tag.good(msg("ui.sample.tag.good")),
        Tag.warn(msg("ui.sample.tag.warn")),
        Tag.bad(msg("ui.sample.tag.bad")),
        Tag.neutral(msg("ui.sample.tag.neutral")));
  }

  private static List<Toast> everyToast() {
    return List.of(
        new Toast(
            Tag.good(msg("ui.sample.toast.tag.deleted")),
            msg("ui.sample.toast.saved"),
            new Action.Post(
                msg("ui.sample.undo"),
                ComponentsPage.PATH,
                Map.of("deletion", "17"),
                Action.Weight.PLAIN)),
        new Toast(Tag.neutral(msg("ui.sample.toast.tag.sent")), msg("ui.sample.toast.sent"), null),
        new Toast(Tag.bad(msg("ui.sample.toast.tag.failed")), msg("ui.sample.toast.failed"), null));
  }

  private static List<Notice> everyNotice() {
    return List.of(
        new Notice(
            Tag.neutral(msg("ui.sample.notice.tag.info")), msg("ui.sample.notice.info"), null),
        new Notice(
            Tag.warn(msg("ui.sample.notice.tag.warn")),
            msg("ui.sample.notice.warn"),
            Action.go(msg("ui.sample.notice.action"), ComponentsPage.PATH)),
        new Notice(Tag.bad(msg("ui.sample.tag.bad")), msg("ui.sample.notice.bad"), null));
  }

  private static List<Progress> everyProgress() {
    Action.Post cancel = Action.post(msg("ui.sample.progress.cancel"), ComponentsPage.PATH);
    String heading = msg("ui.sample.progress.heading");
    String path = ComponentsPage.PATH;
    return List.of(
        new Progress(
            "import-running", heading, 65, msg("ui.sample.progress.sentence"), path, false, cancel),
        new Progress(
            "import-starting",
            heading,
            Progress.UNKNOWN,
            msg("ui.sample.progress.unknown"),
            path,
            false,
            null),
        new Progress(
            "import-over", heading, 100, msg("ui.sample.progress.over"), path, true, null));
  }

  private static List<Fact> everyFact() {
    Link change = new Link(msg("ui.sample.fact.change"), ComponentsPage.PATH);
    return List.of(
        new Fact(msg("ui.sample.fact.name"), ComponentsPage.LONGEST_NAME, change),
        Fact.of(msg("ui.sample.fact.start"), Formats.fullDay(LocalDate.of(2028, 1, 1))),
        Fact.of(msg("ui.sample.fact.dwellings"), Formats.count(1204)),
        new Fact(msg("ui.sample.fact.note"), msg("ui.sample.fact.note.value"), change));
  }
}
