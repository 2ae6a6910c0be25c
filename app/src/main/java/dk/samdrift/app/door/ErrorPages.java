package dk.samdrift.app.door;

import dk.samdrift.app.api.Problem;
import dk.samdrift.app.api.ProblemKind;
import dk.samdrift.app.playbook.Playbooks;
import dk.samdrift.app.ui.ErrorPage;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/**
 * What is shown when a page cannot be. The number on the page finds the mistake, or the refusal, in
 * the log.
 */
@Controller
class ErrorPages implements ErrorController {

  private static final Logger LOG = LoggerFactory.getLogger(ErrorPages.class);

  /** Fields that are not for eyes. */
  private static final Pattern UNSEEN = Pattern.compile("(?i)^_|^version$|password");

  private final Playbooks playbooks;

  ErrorPages(Playbooks playbooks) {
    this.playbooks = playbooks;
  }

  @RequestMapping("/error")
  @Nullable ModelAndView show(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    int status =
        request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code
            ? code
            : HttpServletResponse.SC_NOT_FOUND;
    if (status >= HttpServletResponse.SC_INTERNAL_SERVER_ERROR) {
      LOG.error(
          "{} {}",
          status,
          Asked.by(request),
          request.getAttribute(RequestDispatcher.ERROR_EXCEPTION));
    } else {
      LOG.info("{} {}", status, Asked.by(request));
    }
    String number = Correlation.of(request);
    if (isForProgram(request)) {
      Problem.of(ProblemKind.of(status), number).write(response);
      return null;
    }
    response.setStatus(status);
    ErrorPage error =
        request.getAttribute(Refusal.STALE) == null
            ? ErrorPage.of(status, number)
            : ErrorPage.stale(number, typed(request));
    return new ModelAndView(
        "ui/error",
        Map.of(
            "frame",
            FrameArgument.frame(request, playbooks.words()).titled(error.heading()),
            "error",
            error));
  }

  private static boolean isForProgram(HttpServletRequest request) {
    return request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String path
        && ApiKeeper.isApi(path);
  }

  /** What somebody wrote on a page of ours; what a stranger's page sends is not shown. */
  private static List<String> typed(HttpServletRequest request) {
    if (!FromOurPage.is(request)) {
      return List.of();
    }
    return request.getParameterMap().entrySet().stream()
        .filter(field -> !UNSEEN.matcher(field.getKey()).find())
        .flatMap(field -> Arrays.stream(field.getValue()))
        .filter(words -> !words.isBlank())
        .toList();
  }
}
