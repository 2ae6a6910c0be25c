package dk.samdrift.app.door;

import dk.samdrift.app.organisation.token.Program;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Gives a handler the program that is inside the organisation. */
final class ProgramArgument implements HandlerMethodArgumentResolver {

  @Override
  public boolean supportsParameter(MethodParameter parameter) {
    return parameter.getParameterType() == Program.class;
  }

  @Override
  public Object resolveArgument(
      MethodParameter parameter,
      @Nullable ModelAndViewContainer container,
      NativeWebRequest request,
      @Nullable WebDataBinderFactory binders) {
    Object inside = request.getAttribute(Program.class.getName(), RequestAttributes.SCOPE_REQUEST);
    if (inside == null) {
      throw new IllegalStateException("no program is inside at " + parameter.getMethod());
    }
    return inside;
  }
}
