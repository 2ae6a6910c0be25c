package dk.samdrift.app.ui.components;

import dk.samdrift.app.ui.ContentPolicy;
import dk.samdrift.app.ui.Csrf;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** Shows every component in every state. */
@Controller
@Profile({"development", "test"})
class ComponentsController {

  @GetMapping(ComponentsPage.PATH)
  ModelAndView show(HttpServletRequest request) {
    ComponentsPage page =
        ComponentsPage.of(
            ContentPolicy.nonceOf(request), Csrf.of(request), request.getParameterMap());
    return new ModelAndView("ui/components", "page", page);
  }
}
