package dk.samdrift.app.door;

import dk.samdrift.app.ui.ErrorPage;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/**
 * What is shown when a page cannot be. It asks nothing of the database, which may be what is
 * missing; the number on the page finds the mistake in the log.
 */
@Controller
class ErrorPages implements ErrorController {

  private static final Logger LOG = LoggerFactory.getLogger(ErrorPages.class);

  @RequestMapping("/error")
  ModelAndView show(HttpServletRequest request, HttpServletResponse response) {
    int status =
        request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code
            ? code
            : HttpServletResponse.SC_NOT_FOUND;
    String correlation = UUID.randomUUID().toString().substring(0, 8);
    if (status >= HttpServletResponse.SC_INTERNAL_SERVER_ERROR) {
      LOG.error(
          "{}: {} {}",
          correlation,
          request.getMethod(),
          request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI),
          request.getAttribute(RequestDispatcher.ERROR_EXCEPTION));
    }
    response.setStatus(status);
    ErrorPage error = ErrorPage.of(status, correlation);
    return new ModelAndView(
        "ui/error",
        Map.of("frame", FrameArgument.frame(request).titled(error.heading()), "error", error));
  }
}
