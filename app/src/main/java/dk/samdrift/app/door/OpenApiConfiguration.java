package dk.samdrift.app.door;

import static dk.samdrift.app.language.Messages.msg;

import dk.samdrift.app.api.Answered;
import dk.samdrift.app.api.Problem;
import dk.samdrift.app.organisation.token.Program;
import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.http.server.PathContainer;

/** Describes the interface for programs as OpenAPI, with what the door asks of each route. */
@Configuration(proxyBeanMethods = false)
class OpenApiConfiguration {

  private static final String TOKEN = "token";
  private static final String PROBLEM = "#/components/schemas/Problem";

  @Bean
  OpenAPI description() {
    SpringDocUtils.getConfig()
        .addResponseWrapperToIgnore(Answered.class)
        .addRequestWrapperToIgnore(Program.class);
    return new OpenAPI()
        .info(
            new Info().title(msg("door.api.title")).version("1").description(msg("door.api.use")));
  }

  @Bean
  OpenApiCustomizer doors() {
    return all -> {
      all.getComponents()
          .addSecuritySchemes(
              TOKEN, new SecurityScheme().type(SecurityScheme.Type.HTTP).scheme("bearer"));
      ModelConverters.getInstance(true)
          .read(Problem.class)
          .forEach(all.getComponents()::addSchemas);
      all.getPaths().forEach(OpenApiConfiguration::describe);
    };
  }

  private static void describe(String path, PathItem item) {
    item.addParametersItem(
        new Parameter()
            .name("organisation")
            .in("path")
            .required(true)
            .description(msg("door.api.organisation"))
            .schema(new StringSchema().example("nordbo")));
    item.readOperationsMap()
        .forEach(
            (method, operation) -> describe(HttpMethod.valueOf(method.name()), path, operation));
  }

  private static void describe(HttpMethod method, String path, Operation operation) {
    operation.addSecurityItem(new SecurityRequirement().addList(TOKEN));
    operation.setTags(null);
    Doors.find(method, PathContainer.parsePath(path))
        .ifPresent(door -> operation.setDescription(DoorController.words(door.who())));
    operation
        .getResponses()
        .addApiResponse(
            "default",
            new ApiResponse()
                .description(msg("door.api.problem"))
                .content(
                    new Content()
                        .addMediaType(
                            Problem.MEDIA_TYPE,
                            new MediaType().schema(new Schema<>().$ref(PROBLEM)))));
  }
}
