package dk.samdrift.app.door;

import static dk.samdrift.app.language.Messages.msg;

import dk.samdrift.app.api.ProblemKind;
import dk.samdrift.app.organisation.Insider;
import dk.samdrift.app.ui.EmptyState;
import dk.samdrift.app.ui.Frame;
import dk.samdrift.app.ui.Link;
import dk.samdrift.app.ui.table.Column;
import dk.samdrift.app.ui.table.Table;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What programs can ask for, as the description for programs has it.
 *
 * @param tokens leads to where programs are let in; none for who may not see that
 * @param description where tools find the description itself
 * @param examples for a command line
 */
public record ApiPage(
    Frame frame,
    @Nullable Link tokens,
    String description,
    Table routes,
    List<Route> lines,
    List<String> examples,
    Table problems,
    List<Kind> kinds) {

  /** A route in the table. */
  public record Route(String summary, String call, String who) {}

  /** Something that can be wrong. */
  public record Kind(String status, String title, String next) {}

  static ApiPage of(Frame frame, Insider insider, String site, JsonNode description) {
    List<Route> lines = routes(description);
    ProblemKind[] kinds = ProblemKind.values();
    Link tokens =
        new Link(msg("organisation.tokens"), "/" + insider.slug() + "/organisation/tokens");
    return new ApiPage(
        frame.titled(msg("door.api.title")),
        insider.seesPersons() ? tokens : null,
        msg("door.api.description", site + OPEN_API),
        table("routes", msg("door.api.routes"), lines.size(), "what", "call", "who"),
        lines,
        examples(site + "/api/" + insider.slug()),
        table("problems", msg("door.api.problems"), kinds.length, "status", "wrong", "next"),
        Arrays.stream(kinds)
            .map(kind -> new Kind(Integer.toString(kind.status()), kind.title(), kind.usual()))
            .toList());
  }

  /** The address of the description. */
  static final String OPEN_API = "/api/openapi";

  private static List<Route> routes(JsonNode description) {
    List<Route> routes = new ArrayList<>();
    description
        .path("paths")
        .forEachEntry((path, methods) ->
            methods.forEachEntry((method, operation) -> {
              if (operation.has("operationId")) {
                routes.add(
                    new Route(
                        operation.path("summary").asString(),
                        method.toUpperCase(Locale.ROOT) + " " + path,
                        operation.path("description").asString()));
              }
            }));
    return routes;
  }

  private static List<String> examples(String home) {
    String token = "-H \"Authorization: Bearer $TOKEN\"";
    return List.of(
        "curl " + token + " \"" + home + "/estates?size=10\"",
        "curl " + token + " \"" + home + "/estates?number=114\"",
        "curl -X PUT "
            + token
            + " -H \"Content-Type: application/json\" -H 'If-Match: \"3\"' -d '{\"from\":"
            + " \"2026-01-01\", \"figures\": [{\"measure\": \"familyDwellings\", \"value\":"
            + " \"118\"}]}' \""
            + home
            + "/estates/$ID/measures\"");
  }

  private static Table table(String id, String caption, int total, String... columns) {
    return Table.plain(
            id,
            caption,
            Arrays.stream(columns).map(one -> Column.text(msg("door.api.column." + one))).toList(),
            total,
            new EmptyState(msg("door.none"), msg("door.none.next"), null))
        .shaped(Table.Shape.LIST);
  }
}
