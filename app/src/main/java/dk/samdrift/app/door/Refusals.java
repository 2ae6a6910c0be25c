package dk.samdrift.app.door;

import static dk.samdrift.app.language.Messages.msg;

import dk.samdrift.app.language.Refused;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;

/** Tells what a rule does not allow, and what to do instead. Nothing was changed. */
@ControllerAdvice
class Refusals {

  private static final Logger LOG = LoggerFactory.getLogger(Refusals.class);

  @ExceptionHandler
  ModelAndView tell(Refused refused, HttpServletRequest request) {
    LOG.info("{} {}: {}", HttpStatus.CONFLICT.value(), Asked.by(request), refused.key());
    String heading = msg("door.refused");
    ModelAndView page =
        new ModelAndView(
            "door/refused",
            Map.of(
                "frame", FrameArgument.frame(request).titled(heading),
                "sentence", refused.sentence(),
                "back", back(request)));
    page.setStatus(HttpStatus.CONFLICT);
    return page;
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
