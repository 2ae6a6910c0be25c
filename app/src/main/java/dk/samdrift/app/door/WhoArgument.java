package dk.samdrift.app.door;

import dk.samdrift.app.history.Actor;
import dk.samdrift.app.job.Asker;
import dk.samdrift.app.organisation.Insider;
import dk.samdrift.app.organisation.Role;
import dk.samdrift.app.organisation.reach.Access;
import dk.samdrift.app.organisation.token.Program;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/**
 * Gives a handler who is inside the organisation: a person, as its room knows persons, a program,
 * or who the person is in the cooperation of the address.
 */
final class WhoArgument implements HandlerMethodArgumentResolver {

  private static final Set<Class<?>> KNOWN =
      Set.of(Insider.class, Access.class, Actor.class, Asker.class, Program.class);

  @Override
  public boolean supportsParameter(MethodParameter parameter) {
    return KNOWN.contains(parameter.getParameterType());
  }

  @Override
  public Object resolveArgument(
      MethodParameter parameter,
      @Nullable ModelAndViewContainer container,
      NativeWebRequest request,
      @Nullable WebDataBinderFactory binders) {
    Class<?> wanted = parameter.getParameterType();
    Class<?> inside = wanted == Program.class || wanted == Access.class ? wanted : Insider.class;
    Object who = request.getAttribute(inside.getName(), RequestAttributes.SCOPE_REQUEST);
    if (who == null) {
      throw new IllegalStateException("nobody is inside at " + parameter.getMethod());
    }
    if (!(who instanceof Insider insider) || wanted == Insider.class) {
      return who;
    }
    return wanted == Actor.class ? insider.actor() : asker(insider);
  }

  private static Asker asker(Insider insider) {
    return new Asker(
        "/" + insider.slug(),
        insider.person().value(),
        insider.name(),
        insider.hasEverywhere(Role.ADMINISTRATOR),
        insider.hasEverywhere(Role.AUDITOR) || insider.hasEverywhere(Role.MANAGEMENT));
  }
}
