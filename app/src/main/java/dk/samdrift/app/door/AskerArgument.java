package dk.samdrift.app.door;

import dk.samdrift.app.job.Asker;
import dk.samdrift.app.organisation.Insider;
import dk.samdrift.app.organisation.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Gives a handler of a room below the organisation the person who asks. */
final class AskerArgument implements HandlerMethodArgumentResolver {

  @Override
  public boolean supportsParameter(MethodParameter parameter) {
    return parameter.getParameterType() == Asker.class;
  }

  @Override
  public Object resolveArgument(
      MethodParameter parameter,
      @Nullable ModelAndViewContainer container,
      NativeWebRequest request,
      @Nullable WebDataBinderFactory binders) {
    if (request.getAttribute(Insider.class.getName(), RequestAttributes.SCOPE_REQUEST)
        instanceof Insider insider) {
      return new Asker(
          "/" + insider.slug(),
          insider.person().value(),
          insider.name(),
          insider.hasEverywhere(Role.ADMINISTRATOR));
    }
    throw new IllegalStateException("nobody is inside at " + parameter.getMethod());
  }
}
