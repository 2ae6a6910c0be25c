package dk.samdrift.app.door;

import com.fasterxml.jackson.core.JsonProcessingException;
import dk.samdrift.app.mail.PublicAddress;
import dk.samdrift.app.organisation.Insider;
import dk.samdrift.app.ui.Frame;
import jakarta.servlet.http.HttpServletRequest;
import org.springdoc.webmvc.api.OpenApiWebMvcResource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import tools.jackson.databind.json.JsonMapper;

/** Tells people what programs can ask for, and how. */
@Controller
class ApiPageController {

  private final OpenApiWebMvcResource description;
  private final JsonMapper json;
  private final PublicAddress site;

  ApiPageController(OpenApiWebMvcResource description, JsonMapper json, PublicAddress site) {
    this.description = description;
    this.json = json;
    this.site = site;
  }

  @GetMapping("/{organisation}/api")
  String show(Insider insider, Frame frame, HttpServletRequest request, Model model)
      throws JsonProcessingException {
    byte[] document = description.openapiJson(request, ApiPage.OPEN_API, request.getLocale());
    model.addAttribute("page", ApiPage.of(frame, insider, site.of(""), json.readTree(document)));
    return "door/api";
  }
}
