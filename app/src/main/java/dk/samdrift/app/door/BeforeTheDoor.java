package dk.samdrift.app.door;

import dk.samdrift.app.api.Problem;
import dk.samdrift.app.api.ProblemKind;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.catalina.Host;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/**
 * Answers what the server itself refuses before the application is asked, such as an address with
 * signs that cannot be read: in our words and look, not in the server's.
 */
final class BeforeTheDoor extends ErrorReportValve {

  private static final int HTTP_BAD_REQUEST = 400;
  private static final Logger LOG = LoggerFactory.getLogger(BeforeTheDoor.class);

  private final BarePage pages;

  private BeforeTheDoor(BarePage pages) {
    this.pages = pages;
  }

  /** Puts it where the server would say something. */
  @Component
  static final class Around implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

    private final BarePage pages;

    Around(BarePage pages) {
      this.pages = pages;
    }

    @Override
    public void customize(TomcatServletWebServerFactory server) {
      server.addContextCustomizers(context -> {
        if (context.getParent() instanceof Host host) {
          host.getPipeline().addValve(new BeforeTheDoor(pages));
        }
      });
    }
  }

  @Override
  protected void report(Request request, Response response, @Nullable Throwable failure) {
    int status = response.getStatus();
    if (status < HTTP_BAD_REQUEST || response.getContentWritten() > 0) {
      return;
    }
    if (!response.setErrorReported()) {
      return;
    }
    LOG.info("{} {}", status, request.getMethod());
    try {
      if (ApiKeeper.isApi(String.valueOf(request.getRequestURI()))) {
        Problem.of(ProblemKind.of(status), Correlation.of(request)).write(response);
        response.finishResponse();
        return;
      }
      pages.write(request, response, status);
      response.finishResponse();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
