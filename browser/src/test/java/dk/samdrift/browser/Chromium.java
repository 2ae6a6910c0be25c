package dk.samdrift.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The machine's own Chromium, started once for all tests. Nothing is downloaded. */
final class Chromium {

  private static final List<String> NAMES =
      List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");

  private static final List<Path> ELSEWHERE =
      List.of(
          Path.of("/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"),
          Path.of("/Applications/Chromium.app/Contents/MacOS/Chromium"));

  /** Without a sandbox, since root gets none; what talks to others than us is off. */
  private static final List<String> FLAGS =
      List.of(
          "--no-sandbox",
          "--disable-gpu",
          "--disable-quic",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync",
          "--lang=da");

  private static @Nullable Browser browser;

  private Chromium() {}

  /** The browser; where there is none, each test that asks for it fails and says so. */
  static Browser browser() {
    Browser running = browser == null ? launch() : browser;
    browser = running;
    return running;
  }

  private static Browser launch() {
    Path program =
        find()
            .orElseThrow(() ->
                new IllegalStateException(
                    "No Chromium was found: install it, on Debian with"
                        + " »sudo apt install chromium«, or name it in the variable CHROMIUM."));
    Playwright playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    return playwright
        .chromium()
        .launch(new LaunchOptions().setExecutablePath(program).setArgs(FLAGS));
  }

  private static Optional<Path> find() {
    Stream<Path> named = Stream.ofNullable(System.getenv("CHROMIUM")).map(Path::of);
    Stream<Path> onPath =
        Stream.of(String.valueOf(System.getenv("PATH")).split(":"))
            .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)));
    return Stream.of(named, onPath, ELSEWHERE.stream())
        .flatMap(paths -> paths)
        .filter(Files::isExecutable)
        .findFirst();
  }
}
