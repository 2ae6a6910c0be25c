package dk.samdrift.app.door;

import dk.samdrift.app.ui.ContentPolicy;
import dk.samdrift.app.ui.Csrf;
import dk.samdrift.app.ui.ErrorPage;
import dk.samdrift.app.ui.Frame;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The page about a mistake where nobody can be asked who the visitor is. */
@Component
final class BarePage {

  private final TemplateEngine templates;

  BarePage(TemplateEngine templates) {
    this.templates = templates;
  }

  void write(HttpServletRequest request, HttpServletResponse response, int status)
      throws IOException {
    ErrorPage error = ErrorPage.of(status, Correlation.of(request));
    Frame frame =
        Frame.open(
            error.heading(),
            ContentPolicy.nonceOf(request),
            new Csrf("", ""),
            FrameArgument.ACCESSIBILITY);
    StringOutput page = new StringOutput();
    templates.render("ui/error.jte", Map.of("frame", frame, "error", error), page);
    response.setStatus(status);
    ContentPolicy.say(request, response);
    response.setHeader("Cache-Control", "no-store");
    response.setContentType("text/html;charset=UTF-8");
    response.getWriter().write(page.toString());
  }
}
