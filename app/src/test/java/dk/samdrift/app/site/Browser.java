package dk.samdrift.app.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Somebody with a browser: keeps cookies, fills in forms, and follows where they lead. */
public final class Browser {

  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static final Pattern CSRF = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

  private final int port;
  private final Map<String, String> cookies = new TreeMap<>();

  /** On the application that all tests share. */
  public Browser() {
    this(Site.port());
  }

  /** On another application. */
  public Browser(int port) {
    this.port = port;
  }

  /** What came back. */
  public record Answer(int status, String location, String html, HttpHeaders headers) {

    /** One of its headers; empty when there is none. */
    public String header(String name) {
      return headers.firstValue(name).orElse("");
    }

    /** What can be read on the page. */
    public String text() {
      String main = html.replaceAll("(?s)^.*<main", "<main");
      return main.replaceAll("<[^>]+>", " ").replaceAll("\\s+", " ").strip();
    }
  }

  /** Looks at a page. */
  public Answer get(String path) {
    return send(request(path).GET().build());
  }

  /** Saves a file, byte by byte. */
  public byte[] save(String path) {
    try {
      HttpResponse<byte[]> response =
          CLIENT.send(request(path).GET().build(), BodyHandlers.ofByteArray());
      if (response.statusCode() != 200) {
        throw new IllegalStateException(path + " answers " + response.statusCode());
      }
      return response.body();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** Asks for a part of a page, as a script on it does. */
  public Answer getPart(String path) {
    return send(request(path).header("HX-Request", "true").GET().build());
  }

  /** Asks for a part of a page that takes the place of another one. */
  public Answer getPart(String path, String target) {
    return send(request(path).headers("HX-Request", "true", "HX-Target", target).GET().build());
  }

  /** Sends a body as it is. */
  public Answer send(String path, String type, BodyPublisher body) {
    return send(request(path).header("Content-Type", type).POST(body).build());
  }

  /** Sends a form that stands on a page; values come in pairs. */
  public Answer post(String page, String path, String... values) {
    Matcher token = CSRF.matcher(get(page).html());
    Map<String, String> fields = new TreeMap<>();
    if (token.find()) {
      fields.put("_csrf", token.group(1).replace("&#39;", "'").replace("&amp;", "&"));
    }
    for (int i = 0; i < values.length; i += 2) {
      fields.merge(values[i], values[i + 1], (one, other) -> one + AND + other);
    }
    return send(
        request(path)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(encoded(fields)))
            .build());
  }

  /** Between the values of a field that is sent several times. */
  private static final String AND = "\u0001";

  /** Sends a form that was opened before, with headers in pairs that the browser adds. */
  public Answer send(Sheet sheet, String... headers) {
    HttpRequest.Builder request =
        request(sheet.action())
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(encoded(sheet.fields())));
    return send((headers.length == 0 ? request : request.headers(headers)).build());
  }

  /** Sends a form with one file, and other fields by name and value, as a browser does. */
  public Answer upload(
      String page, String path, String field, String name, byte[] content, String... fields) {
    Matcher token = CSRF.matcher(get(page).html());
    String csrf = token.find() ? token.group(1).replace("&#39;", "'").replace("&amp;", "&") : "";
    StringBuilder others = new StringBuilder();
    for (int i = 0; i < fields.length; i += 2) {
      others.append(
          "--edge\nContent-Disposition: form-data; name=\"%s\"\n\n%s\n"
              .formatted(fields[i], fields[i + 1]));
    }
    String head =
        """
        --edge
        Content-Disposition: form-data; name="_csrf"

        %s
        %s--edge
        Content-Disposition: form-data; name="%s"; filename="%s"
        Content-Type: application/octet-stream

        """
            .formatted(csrf, others, field, name)
            .replace("\n", "\r\n");
    return send(
        path,
        "multipart/form-data; boundary=edge",
        BodyPublishers.concat(
            BodyPublishers.ofString(head),
            BodyPublishers.ofByteArray(content),
            BodyPublishers.ofString("\r\n--edge--\r\n")));
  }

  /** Sends parts as they are, with headers in pairs that the browser adds. */
  public Answer upload(String path, String edge, String body, String... headers) {
    return send(
        request(path)
            .header("Content-Type", "multipart/form-data; boundary=" + edge)
            .headers(headers)
            .POST(BodyPublishers.ofString(body))
            .build());
  }

  /** Sends a form as a stranger's page would, without the proof that it is ours. */
  public Answer forge(String path) {
    return send(
        request(path)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.noBody())
            .build());
  }

  /** Signs in. */
  public Browser signIn(String email, String password) {
    Answer answer = post("/sign-in", "/sign-in", "email", email, "password", password);
    if (answer.location().endsWith("/sign-in")) {
      throw new IllegalStateException("not signed in as " + email + ": " + get("/sign-in").text());
    }
    return this;
  }

  private HttpRequest.Builder request(String path) {
    String kept =
        cookies.entrySet().stream()
            .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
            .collect(Collectors.joining("; "));
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
    return kept.isEmpty() ? request : request.header("Cookie", kept);
  }

  private Answer send(HttpRequest request) {
    try {
      HttpResponse<String> response =
          CLIENT.send(request, BodyHandlers.ofString(StandardCharsets.UTF_8));
      for (String cookie : response.headers().allValues("Set-Cookie")) {
        String[] pair = cookie.split(";", 2)[0].split("=", 2);
        cookies.put(pair[0], pair[1]);
      }
      String location =
          response.headers().firstValue("Location").orElse("").replaceFirst("^https?://[^/]+", "");
      return new Answer(response.statusCode(), location, response.body(), response.headers());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static String encoded(Map<String, String> fields) {
    return fields.entrySet().stream()
        .flatMap(field ->
            Arrays.stream(field.getValue().split(AND, -1))
                .map(value -> encoded(field.getKey()) + "=" + encoded(value)))
        .collect(Collectors.joining("&"));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
