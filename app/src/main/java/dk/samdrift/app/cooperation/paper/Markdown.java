package dk.samdrift.app.cooperation.paper;

import gg.jte.Content;
import java.util.Locale;
import java.util.Set;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.html.UrlSanitizer;

/**
 * What people wrote, as a part of a page. No HTML of theirs gets through, no picture is fetched
 * from anywhere, and links lead to other sites or to mail only.
 */
public final class Markdown {

  /** Headings of a text stand below those of the page. */
  private static final int BELOW = 2;

  private static final int DEEPEST = 6;
  private static final Set<String> LINKED = Set.of("http", "https", "mailto");

  private static final Parser PARSER = Parser.builder().build();
  private static final HtmlRenderer RENDERER =
      HtmlRenderer.builder()
          .escapeHtml(true)
          .sanitizeUrls(true)
          .urlSanitizer(new OwnSanitizer())
          .omitSingleParagraphP(false)
          .build();

  private Markdown() {}

  /** A text to be shown. */
  public static Content show(String text) {
    String html = html(text);
    return output -> output.writeContent(html);
  }

  static String html(String text) {
    Node document = PARSER.parse(text);
    document.accept(new Taming());
    return RENDERER.render(document);
  }

  /** Leads to other sites and to mail; everything else to the top of the page. */
  private static final class OwnSanitizer implements UrlSanitizer {

    @Override
    public String sanitizeLinkUrl(String url) {
      String scheme = url.strip().replaceAll("(?s):.*", "").toLowerCase(Locale.ROOT);
      return LINKED.contains(scheme) && url.contains(":") ? url : "#";
    }

    @Override
    public String sanitizeImageUrl(String url) {
      return "";
    }
  }

  private static final class Taming extends AbstractVisitor {

    @Override
    public void visit(Heading heading) {
      heading.setLevel(Math.min(DEEPEST, heading.getLevel() + BELOW));
      visitChildren(heading);
    }

    @Override
    public void visit(Image image) {
      Node words = image.getFirstChild();
      image.insertAfter(words == null ? new Text("") : words);
      image.unlink();
    }
  }
}
