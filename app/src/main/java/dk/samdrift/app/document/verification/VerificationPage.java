package dk.samdrift.app.document.verification;

import static dk.samdrift.app.language.Messages.msg;

import dk.samdrift.app.document.FrozenDocument;
import dk.samdrift.app.language.Formats;
import dk.samdrift.app.ui.Fact;
import dk.samdrift.app.ui.Frame;
import dk.samdrift.app.ui.Notice;
import dk.samdrift.app.ui.Tag;
import dk.samdrift.app.ui.form.Field;
import dk.samdrift.app.ui.form.FieldKind;
import dk.samdrift.app.ui.form.Form;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The page of who holds a paper.
 *
 * @param notice what was found; none before anything was asked
 * @param facts of the document that was found, and nothing that it says
 * @param next stands above the questions after an answer; empty before
 */
public record VerificationPage(
    Frame frame, @Nullable Notice notice, List<Fact> facts, String next, Form form) {

  /** Where it is. */
  static final String PATH = "/verify";

  /** Keeps its own copy. */
  public VerificationPage {
    facts = List.copyOf(facts);
  }

  /** Before anything was asked, or when what was typed cannot be answered. */
  static VerificationPage asking(Frame frame, Form form) {
    return new VerificationPage(titled(frame), null, List.of(), "", form);
  }

  /** An answer, and the questions for the next one. */
  static VerificationPage answering(Frame frame, Finding finding, Form form) {
    return new VerificationPage(
        titled(frame), notice(finding), facts(finding), next(finding), form);
  }

  private static Frame titled(Frame frame) {
    return frame.titled(msg("document.verify"));
  }

  /** What is asked. */
  static Form questions() {
    return Form.of(
        "verification",
        PATH,
        msg("document.verify.submit"),
        Field.text("code", msg("document.code")).hint(msg("document.verify.code.hint")).optional(),
        Field.of("file", msg("document.verify.file"), new FieldKind.File(".pdf,application/pdf"))
            .hint(msg("document.verify.file.hint"))
            .optional());
  }

  private static String next(Finding finding) {
    return msg(
        finding instanceof Finding.Known ? "document.verify.file-too" : "document.verify.another");
  }

  private static Notice notice(Finding finding) {
    return switch (finding) {
      case Finding.Genuine(FrozenDocument document, var newer) ->
          notice(
              newer.isEmpty()
                  ? Tag.good(msg("document.verify.genuine"))
                  : Tag.warn(msg("document.verify.older")),
              msg("document.verify.genuine.text", document.issuer()) + replaced(newer));
      case Finding.Known(FrozenDocument document, var newer) ->
          notice(
              newer.isEmpty()
                  ? Tag.good(msg("document.verify.known"))
                  : Tag.warn(msg("document.verify.older")),
              msg("document.verify.known.text", document.issuer()) + replaced(newer));
      case Finding.Other(FrozenDocument document) ->
          notice(
              Tag.bad(msg("document.verify.other")),
              msg("document.verify.other.text", document.issuer()));
      case Finding.Changed(FrozenDocument document) ->
          notice(
              Tag.bad(msg("document.verify.changed")),
              msg("document.verify.changed.text", document.issuer()));
      case Finding.Unknown _ ->
          notice(Tag.bad(msg("document.verify.unknown")), msg("document.verify.unknown.text"));
      case Finding.Unnamed _ ->
          notice(Tag.warn(msg("document.verify.unnamed")), msg("document.verify.unnamed.text"));
    };
  }

  private static String replaced(Optional<Instant> newer) {
    return newer.map(at -> " " + msg("document.verify.older.text", Formats.moment(at))).orElse("");
  }

  private static Notice notice(Tag tag, String sentence) {
    return new Notice(tag, sentence, null);
  }

  private static List<Fact> facts(Finding finding) {
    return switch (finding) {
      case Finding.Genuine(FrozenDocument document, var _) -> facts(document);
      case Finding.Known(FrozenDocument document, var _) -> facts(document);
      case Finding.Other(FrozenDocument document) -> facts(document);
      case Finding.Changed(FrozenDocument document) -> facts(document);
      case Finding.Unknown _, Finding.Unnamed _ -> List.of();
    };
  }

  private static List<Fact> facts(FrozenDocument document) {
    return List.of(
        Fact.of(msg("document.verify.title"), document.title()),
        Fact.of(msg("document.verify.issuer"), document.issuer()),
        Fact.of(msg("document.verify.at"), Formats.moment(document.at())),
        Fact.of(msg("document.code"), document.seal().words()));
  }
}
