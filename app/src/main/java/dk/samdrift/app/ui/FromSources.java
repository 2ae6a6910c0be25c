package dk.samdrift.app.ui;

import dk.samdrift.app.language.Messages;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.resolve.DirectoryCodeResolver;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * What pages are made of, taken from the sources each time, so that a developer sees a change when
 * the page is loaded again. Words that a class asked for once for all are as they were at the
 * start.
 */
@Component
@ConditionalOnProperty(FromSources.SOURCES)
public final class FromSources extends OncePerRequestFilter {

  /** The setting that says where they are. */
  static final String SOURCES = "samdrift.sources";

  /** Not that of the compiled ones, which would be found first. */
  private static final String FRESH = "dk.samdrift.app.fresh";

  private final Path messages;

  FromSources(@Value("${" + SOURCES + "}") Path sources) {
    this.messages = sources.resolve("resources", "messages");
  }

  /**
   * The settings of an application that shows the sources.
   *
   * @param sources the folder with the templates, {@code jte}, and what goes with them
   */
  public static Map<String, Object> settings(Path sources) {
    return Map.of(
        SOURCES,
        sources.toString(),
        "spring.web.resources.static-locations",
        sources.resolve("resources/static").toUri() + "/",
        "spring.web.resources.cache.cachecontrol.no-store",
        true);
  }

  static TemplateEngine templates(Path sources) {
    try {
      TemplateEngine templates =
          TemplateEngine.create(
              new DirectoryCodeResolver(sources.resolve("jte")),
              Files.createTempDirectory("samdrift-pages"),
              ContentType.Html,
              FromSources.class.getClassLoader(),
              FRESH);
      templates.setTrimControlStructures(true);
      return templates;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return Assets.isFile(request.getRequestURI());
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    Messages.readFrom(messages);
    chain.doFilter(request, response);
  }
}
