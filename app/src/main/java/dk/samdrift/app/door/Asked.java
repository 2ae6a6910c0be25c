package dk.samdrift.app.door;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.http.HttpMethod;
import org.springframework.http.server.PathContainer;

/** What was asked for, as the log may keep it: without the secrets of links. */
final class Asked {

  private static final int LONGEST = 200;

  private Asked() {}

  /** By a request, also when the page about a mistake is being made for it. */
  static String by(HttpServletRequest request) {
    String method = first(request, RequestDispatcher.ERROR_METHOD, request.getMethod());
    String path = first(request, RequestDispatcher.ERROR_REQUEST_URI, request.getRequestURI());
    return method + " " + withoutSecret(HttpMethod.valueOf(method), path);
  }

  private static String first(HttpServletRequest request, String attribute, String now) {
    return request.getAttribute(attribute) instanceof String before ? before : now;
  }

  private static String withoutSecret(HttpMethod method, String path) {
    Optional<String> secret =
        Doors.find(method, PathContainer.parsePath(path))
            .map(door -> door.pattern().getPatternString())
            .filter(pattern -> pattern.contains("{secret}"));
    return secret.orElse(path.length() > LONGEST ? path.substring(0, LONGEST) : path);
  }
}
