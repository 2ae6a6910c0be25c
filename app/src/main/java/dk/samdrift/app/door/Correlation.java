package dk.samdrift.app.door;

import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import java.io.IOException;
import java.util.UUID;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.slf4j.MDC;
import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/**
 * A number for every request: in the head of its answer, on a page about a mistake, and in every
 * line of the log. It lies around all that the server does, so what the server itself has to say of
 * a request carries it as well.
 */
final class Correlation extends ValveBase {

  /** The header with the number. */
  static final String HEADER = "X-Request-Id";

  private static final String NUMBER = Correlation.class.getName();

  /** As logback.xml names it. */
  private static final String LOGGED = "request";

  private static final int LENGTH = 8;

  private Correlation() {
    super(true);
  }

  /** Puts it around all requests. */
  @Component
  static final class Around
      implements WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> {
    @Override
    public void customize(ConfigurableTomcatWebServerFactory server) {
      server.addEngineValves(new Correlation());
    }
  }

  /** The number of a request. */
  static String of(ServletRequest request) {
    return String.valueOf(request.getAttribute(NUMBER));
  }

  @Override
  public void invoke(Request request, Response response) throws IOException, ServletException {
    // Short enough to be read out over the telephone.
    String number = UUID.randomUUID().toString().substring(0, LENGTH);
    request.setAttribute(NUMBER, number);
    response.setHeader(HEADER, number);
    MDC.put(LOGGED, number);
    try {
      getNext().invoke(request, response);
    } finally {
      MDC.remove(LOGGED);
    }
  }
}
