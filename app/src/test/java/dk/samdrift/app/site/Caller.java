package dk.samdrift.app.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A program that calls the interface for programs. */
public final class Caller {

  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final int port;
  private final Map<String, String> headers = new LinkedHashMap<>();

  /** With a token, or without any. */
  public Caller(@Nullable String token) {
    this(Site.port(), token);
  }

  /** On another application. */
  public Caller(int port, @Nullable String token) {
    this.port = port;
    if (token != null) {
      headers.put("Authorization", "Bearer " + token);
    }
  }

  /** What came back. */
  public record Reply(int status, String text, Map<String, String> headers) {

    /** As JSON. */
    public JsonNode json() {
      return JSON.readTree(text);
    }

    /** One of its headers; empty when there is none. */
    public String header(String name) {
      return headers.getOrDefault(name.toLowerCase(Locale.ROOT), "");
    }

    /** Is it a problem as RFC 9457 has it, of its own status, and nothing else? */
    public boolean isProblem() {
      return header("Content-Type").equals("application/problem+json")
          && json().path("status").asInt() == status
          && json().path("type").asString().startsWith("tag:samdrift.dk,2026:problem/")
          && !json().path("title").asString().isEmpty()
          && !json().path("detail").asString().isEmpty()
          && json().path("correlation").asString().equals(header("X-Request-Id"));
    }
  }

  /** The same with a header. */
  public Caller with(String name, String value) {
    Caller other = new Caller(port, null);
    other.headers.putAll(headers);
    other.headers.put(name, value);
    return other;
  }

  /** Reads. */
  public Reply get(String path) {
    return send("GET", path, BodyPublishers.noBody());
  }

  /** Sends JSON. */
  public Reply send(String method, String path, String json) {
    Caller typed =
        headers.containsKey("Content-Type") ? this : with("Content-Type", "application/json");
    return typed.send(method, path, BodyPublishers.ofString(json));
  }

  /** Sends anything. */
  public Reply send(String method, String path, BodyPublisher body) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create("http://localhost:" + port + path)).method(method, body);
    headers.forEach(request::header);
    try {
      HttpResponse<String> response = CLIENT.send(request.build(), BodyHandlers.ofString());
      Map<String, String> found = new LinkedHashMap<>();
      response.headers().map().forEach((name, values) -> found.put(name, values.getFirst()));
      return new Reply(response.statusCode(), response.body(), found);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
