package dk.samdrift.app.document.verification;

import static dk.samdrift.app.language.Messages.msg;

import dk.samdrift.app.ui.Frame;
import dk.samdrift.app.ui.form.Form;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Anybody asks here whether a paper is genuine, by its code or with its file. */
@Controller
@RequestMapping(VerificationPage.PATH)
class VerificationController {

  private final Issued issued;

  VerificationController(Issued issued) {
    this.issued = issued;
  }

  @GetMapping
  String ask(@RequestParam(defaultValue = "") String code, Frame frame, Model model) {
    Form form = VerificationPage.questions();
    return code.isBlank()
        ? show(VerificationPage.asking(frame, form), model)
        : show(byCode(code, form, frame), model);
  }

  /** The address on the paper. */
  @GetMapping("/{organisation}/{code}")
  String follow(
      @PathVariable String organisation, @PathVariable String code, Frame frame, Model model) {
    return show(byCode(organisation + " " + code, VerificationPage.questions(), frame), model);
  }

  @PostMapping
  String verify(
      @RequestParam(defaultValue = "") String code,
      @RequestParam(required = false) @Nullable MultipartFile file,
      Frame frame,
      Model model)
      throws IOException {
    Form form = VerificationPage.questions().filled(Map.of("code", code));
    if (file != null && !file.isEmpty()) {
      return show(byFile(file, code, form, frame), model);
    }
    return code.isBlank()
        ? show(
            VerificationPage.asking(frame, form.wrong("code", msg("document.verify.missing"))),
            model)
        : show(byCode(code, form, frame), model);
  }

  private VerificationPage byCode(String typed, Form form, Frame frame) {
    Optional<Code> code = Code.of(typed);
    Form filled = form.filled(Map.of("code", typed));
    return code.isEmpty()
        ? VerificationPage.asking(frame, filled.wrong("code", msg("document.verify.code.wrong")))
        : VerificationPage.answering(frame, issued.by(code.get()), filled);
  }

  private VerificationPage byFile(MultipartFile file, String typed, Form form, Frame frame)
      throws IOException {
    Optional<Code> code = Code.of(typed);
    if (code.isEmpty() && !typed.isBlank()) {
      Form wrong = form.wrong("code", msg("document.verify.code.wrong"));
      return VerificationPage.asking(frame, wrong);
    }
    SentFile sent = SentFile.read(file.getInputStream());
    return VerificationPage.answering(frame, issued.by(sent, code), form);
  }

  private static String show(VerificationPage page, Model model) {
    model.addAttribute("page", page);
    return "document/verification/show";
  }
}
