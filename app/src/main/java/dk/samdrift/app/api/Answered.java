package dk.samdrift.app.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.View;

/**
 * What a program gets. It is written when the transaction round the handler has been committed, as
 * pages are: nobody is told of a change that did not come to be.
 *
 * @param body as JSON
 */
public record Answered<T>(int status, T body, Map<String, String> headers) implements View {

  /** Keeps its own copy. */
  public Answered {
    headers = Map.copyOf(headers);
  }

  /** Something to read. */
  public static <T> Answered<T> ok(T body) {
    return new Answered<>(HttpServletResponse.SC_OK, body, Map.of());
  }

  /** Something that is new, and where it is from now on. */
  public static <T> Answered<T> created(T body, String location) {
    return new Answered<>(HttpServletResponse.SC_CREATED, body, Map.of("Location", location));
  }

  /** The same with the version that a change must name. */
  public Answered<T> version(int version) {
    Map<String, String> more = new LinkedHashMap<>(headers);
    more.put("ETag", "\"" + version + "\"");
    return new Answered<>(status, body, more);
  }

  @Override
  public void render(
      @Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    byte[] json = Json.MAPPER.writeValueAsBytes(body);
    headers.forEach(response::setHeader);
    response.setStatus(status);
    response.setContentType("application/json");
    response.setContentLength(json.length);
    response.getOutputStream().write(json);
  }
}
