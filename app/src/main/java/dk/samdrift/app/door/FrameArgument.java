package dk.samdrift.app.door;

import dk.samdrift.app.identity.Entry;
import dk.samdrift.app.organisation.Insider;
import dk.samdrift.app.playbook.Vocabulary;
import dk.samdrift.app.task.Tasks;
import dk.samdrift.app.ui.ContentPolicy;
import dk.samdrift.app.ui.Csrf;
import dk.samdrift.app.ui.Frame;
import dk.samdrift.app.ui.Link;
import dk.samdrift.app.ui.Navigation;
import dk.samdrift.app.ui.Toast;
import dk.samdrift.app.ui.Visitor;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Gives a handler what is around its page: who is signed in, the menu, what was just done. */
final class FrameArgument implements HandlerMethodArgumentResolver {

  /** Where it says how everybody can use the pages. */
  static final String ACCESSIBILITY = "/accessibility";

  private final Tasks tasks;
  private final Vocabulary words;

  FrameArgument(Tasks tasks, Vocabulary words) {
    this.tasks = tasks;
    this.words = words;
  }

  @Override
  public boolean supportsParameter(MethodParameter parameter) {
    return parameter.getParameterType() == Frame.class;
  }

  @Override
  public Frame resolveArgument(
      MethodParameter parameter,
      @Nullable ModelAndViewContainer container,
      NativeWebRequest request,
      @Nullable WebDataBinderFactory binders) {
    HttpServletRequest asked = request.getNativeRequest(HttpServletRequest.class);
    if (asked == null) {
      throw new IllegalStateException("not a request of the web");
    }
    return frame(asked, words, waiting(asked));
  }

  /** How much somebody has to do today. */
  private int waiting(HttpServletRequest request) {
    return request.getAttribute(Insider.class.getName()) instanceof Insider insider
            && !insider.grants().isEmpty()
        ? tasks.countDue(insider)
        : 0;
  }

  /** For a page that cannot ask the database. */
  static Frame frame(HttpServletRequest request, Vocabulary words) {
    return frame(request, words, 0);
  }

  private static Frame frame(HttpServletRequest request, Vocabulary words, int waiting) {
    Frame open = Frame.open("", ContentPolicy.nonceOf(request), Csrf.of(request), ACCESSIBILITY);
    Frame saying = open.saying(Toast.of(request));
    if (!(request.getAttribute(DoorKeeper.VISIT) instanceof DoorKeeper.Visit visit)) {
      return saying;
    }
    if (!(request.getAttribute(Insider.class.getName()) instanceof Insider insider)) {
      return saying.signedIn(outside(visit), Navigation.NONE, null);
    }
    String search = insider.grants().isEmpty() ? null : "/" + insider.slug() + "/search";
    return saying.signedIn(
        visitor(insider, visit), Menu.of(insider, request, words, waiting), search);
  }

  private static Visitor visitor(Insider insider, DoorKeeper.Visit visit) {
    String roles =
        insider.grants().stream()
            .map(grant -> grant.role().words())
            .distinct()
            .sorted()
            .collect(Collectors.joining(", "));
    List<Link> others = links(visit, entry -> !entry.slug().equals(insider.slug()));
    return new Visitor(
        insider.name(), roles, insider.organisationName(), "/profile", "/sign-out", others);
  }

  /**
   * On a page that is no organisation's, all of them are other ones, but one alone is no choice.
   */
  private static Visitor outside(DoorKeeper.Visit visit) {
    List<Link> others = visit.entries().size() > 1 ? links(visit, entry -> true) : List.of();
    return new Visitor(visit.email(), "", "", "/profile", "/sign-out", others);
  }

  private static List<Link> links(DoorKeeper.Visit visit, Predicate<Entry> which) {
    return visit.entries().stream()
        .filter(which)
        .map(entry -> new Link(entry.name(), "/" + entry.slug()))
        .toList();
  }
}
