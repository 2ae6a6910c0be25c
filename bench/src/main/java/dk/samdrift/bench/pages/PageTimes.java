package dk.samdrift.bench.pages;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** How long pages of a running program take, next to its smallest page in the same run. */
public final class PageTimes {

  /** A page that asks the database for nothing but the session. */
  private static final String SMALLEST = "/accessibility";

  private static final Pattern CSRF = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");
  private static final int WARM_UP = 30;
  private static final double NANOS_PER_MILLI = 1e6;

  private final HttpClient client = HttpClient.newHttpClient();
  private final String address;

  /** Kept by hand: a client of Java's own sends secure cookies back over https only. */
  private final Map<String, String> cookies = new TreeMap<>();

  private PageTimes(String address) {
    this.address = address;
  }

  /** What one page took. */
  private record Times(String path, double median, double high, int bytes) {}

  /**
   * Signs in and asks for each page so many times; a table for people.
   *
   * @throws IOException when the program does not answer, or a page is not there
   */
  public static String measure(
      String address, String email, String password, List<String> paths, int runs)
      throws IOException, InterruptedException {
    PageTimes visit = new PageTimes(address);
    visit.signIn(email, password);
    List<String> all = new ArrayList<>(List.of(SMALLEST));
    all.addAll(paths);
    List<Times> found = new ArrayList<>();
    for (String path : all) {
      found.add(visit.time(path, runs));
    }
    StringBuilder table = new StringBuilder("median ms  95 % ms   kB  ratio  page\n");
    double smallest = found.getFirst().median();
    for (Times one : found) {
      table.append(
          String.format(
              Locale.ROOT,
              "%9.1f  %7.1f  %3d  %5.1f  %s%n",
              one.median(),
              one.high(),
              one.bytes() / 1000,
              one.median() / smallest,
              one.path()));
    }
    return table.toString();
  }

  private void signIn(String email, String password) throws IOException, InterruptedException {
    Matcher token = CSRF.matcher(get("/sign-in"));
    if (!token.find()) {
      throw new IOException(address + "/sign-in has no form");
    }
    String body =
        "_csrf="
            + coded(token.group(1))
            + "&email="
            + coded(email)
            + "&password="
            + coded(password);
    HttpResponse<String> answer =
        client.send(
            request("/sign-in")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body))
                .build(),
            BodyHandlers.ofString());
    keepCookies(answer);
    if (answer.headers().firstValue("Location").orElse("/sign-in").endsWith("/sign-in")) {
      throw new IOException("could not sign in as " + email);
    }
  }

  private Times time(String path, int runs) throws IOException, InterruptedException {
    int bytes = 0;
    for (int i = 0; i < WARM_UP; i++) {
      bytes = get(path).getBytes(StandardCharsets.UTF_8).length;
    }
    double[] millis = new double[runs];
    for (int i = 0; i < runs; i++) {
      long start = System.nanoTime();
      get(path);
      millis[i] = (System.nanoTime() - start) / NANOS_PER_MILLI;
    }
    Arrays.sort(millis);
    return new Times(path, millis[runs / 2], millis[(runs * 95 - 1) / 100], bytes);
  }

  private String get(String path) throws IOException, InterruptedException {
    HttpResponse<String> answer = client.send(request(path).build(), BodyHandlers.ofString());
    keepCookies(answer);
    if (answer.statusCode() != 200) {
      throw new IOException(path + " answers " + answer.statusCode());
    }
    return answer.body();
  }

  private HttpRequest.Builder request(String path) {
    String sent =
        cookies.entrySet().stream()
            .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
            .collect(Collectors.joining("; "));
    HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address + path));
    return sent.isEmpty() ? request : request.header("Cookie", sent);
  }

  private void keepCookies(HttpResponse<String> answer) {
    for (String cookie : answer.headers().allValues("Set-Cookie")) {
      String[] pair = cookie.split(";", 2)[0].split("=", 2);
      cookies.put(pair[0], pair[1]);
    }
  }

  private static String coded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
