package dk.samdrift.app.ui;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.ViewResolver;
import org.springframework.web.servlet.view.AbstractView;

/**
 * From the name of a template, such as {@code ui/components}, to the page. The model's attributes
 * are the template's parameters.
 */
@Configuration
public class Pages {

  private static final String GENERATED = "dk.samdrift.app.page";

  /** The templates, compiled with the program; in development as they are in the sources now. */
  @Bean
  TemplateEngine templateEngine(@Value("${samdrift.sources:}") String sources) {
    return sources.isEmpty() ? templates() : FromSources.templates(Path.of(sources));
  }

  /** The templates, compiled with the program. */
  public static TemplateEngine templates() {
    return TemplateEngine.createPrecompiled(
        null, ContentType.Html, Pages.class.getClassLoader(), GENERATED);
  }

  /** Finds templates by name; other names, such as redirects, are left to others. */
  @Bean
  ViewResolver templateViews(TemplateEngine templates) {
    return (name, locale) ->
        templates.hasTemplate(name + ".jte") ? view(templates, name + ".jte") : null;
  }

  private static View view(TemplateEngine templates, String template) {
    AbstractView view =
        new AbstractView() {
          @Override
          protected void renderMergedOutputModel(
              Map<String, Object> model, HttpServletRequest request, HttpServletResponse response)
              throws IOException {
            // Written only when all of it is there: a mistake halfway must not be half a page.
            StringOutput page = new StringOutput();
            templates.render(template, model, page);
            response.setContentType("text/html;charset=UTF-8");
            response.getWriter().write(page.toString());
          }
        };
    return view;
  }
}
