package dk.samdrift.app.door;

import dk.samdrift.app.history.Actor;
import dk.samdrift.app.organisation.Insider;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Gives a handler the person who is inside the organisation, or only who does something. */
final class InsiderArgument implements HandlerMethodArgumentResolver {

  @Override
  public boolean supportsParameter(MethodParameter parameter) {
    return parameter.getParameterType() == Insider.class
        || parameter.getParameterType() == Actor.class;
  }

  @Override
  public Object resolveArgument(
      MethodParameter parameter,
      @Nullable ModelAndViewContainer container,
      NativeWebRequest request,
      @Nullable WebDataBinderFactory binders) {
    Object inside = request.getAttribute(Insider.class.getName(), RequestAttributes.SCOPE_REQUEST);
    if (!(inside instanceof Insider insider)) {
      throw new IllegalStateException("nobody is inside at " + parameter.getMethod());
    }
    return parameter.getParameterType() == Actor.class ? insider.actor() : insider;
  }
}
