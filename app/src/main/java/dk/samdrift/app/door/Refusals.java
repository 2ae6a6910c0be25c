package dk.samdrift.app.door;

import static dk.samdrift.app.language.Messages.msg;

import dk.samdrift.app.api.Fault;
import dk.samdrift.app.api.Problem;
import dk.samdrift.app.api.ProblemKind;
import dk.samdrift.app.api.Unreadable;
import dk.samdrift.app.language.Refused;
import dk.samdrift.app.playbook.Playbooks;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.http.HttpStatus;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;

/** Tells what a rule does not allow, and what to do instead. Nothing was changed. */
@ControllerAdvice
class Refusals {

  private static final Logger LOG = LoggerFactory.getLogger(Refusals.class);

  private final Playbooks playbooks;

  Refusals(Playbooks playbooks) {
    this.playbooks = playbooks;
  }

  @ExceptionHandler
  @Nullable ModelAndView tell(
      Refused refused, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (ApiKeeper.isApi(request.getRequestURI())) {
      return tell(new Fault(ProblemKind.REFUSED, refused.sentence()), request, response);
    }
    LOG.info("{} {}: {}", HttpStatus.CONFLICT.value(), Asked.by(request), refused.key());
    String heading = msg("door.refused");
    ModelAndView page =
        new ModelAndView(
            "door/refused",
            Map.of(
                "frame", FrameArgument.frame(request, playbooks.words()).titled(heading),
                "sentence", refused.sentence(),
                "back", back(request)));
    page.setStatus(HttpStatus.CONFLICT);
    return page;
  }

  @ExceptionHandler
  @Nullable ModelAndView tell(
      HttpMessageNotReadableException unreadable,
      HttpServletRequest request,
      HttpServletResponse response)
      throws IOException {
    return tell(Unreadable.of(unreadable), request, response);
  }

  /** Two at once want what only one can have. */
  @ExceptionHandler
  @Nullable ModelAndView tell(
      DuplicateKeyException taken, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (!ApiKeeper.isApi(request.getRequestURI())) {
      throw taken;
    }
    return tell(new Fault(ProblemKind.REFUSED, ProblemKind.REFUSED.usual()), request, response);
  }

  @ExceptionHandler
  @Nullable ModelAndView tell(Fault fault, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    LOG.info("{} {}: {}", fault.kind().status(), Asked.by(request), fault.kind());
    Problem.of(fault, Correlation.of(request)).write(response);
    return null;
  }

  /** The page that the form was on, when it is one of ours. */
  private static String back(HttpServletRequest request) {
    String referrer = request.getHeader("Referer");
    String own = request.getRequestURL().toString().replaceAll("^(https?://[^/]+).*$", "$1/");
    return referrer != null && referrer.startsWith(own)
        ? referrer.substring(own.length() - 1)
        : "/";
  }
}
