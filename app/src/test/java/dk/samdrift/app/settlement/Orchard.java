package dk.samdrift.app.settlement;

import dk.samdrift.app.cooperation.Garden;
import dk.samdrift.app.history.Actor;
import dk.samdrift.app.intake.Choice;
import dk.samdrift.app.intake.Loading;
import dk.samdrift.app.organisation.Audience;
import dk.samdrift.app.organisation.Role;
import dk.samdrift.app.site.Browser;
import dk.samdrift.app.site.Browser.Answer;
import dk.samdrift.app.site.Site;
import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The public example of three estates in the books of a cooperation. */
final class Orchard {

  static final Path EXAMPLE = Path.of("../engine/src/test/jobs/to-afdelinger");
  static final Actor ACTOR = new Actor(new UUID(0, 7), "Haven");

  private static final Map<String, String> NAMES =
      Map.of("AEB", "Æblegården", "PAE", "Pærebakken", "KIR", "Kirsebærhaven");

  final Garden garden = new Garden(Audience.REPRESENTATIVES);
  final String page = garden.path() + "/settlement";

  Orchard() {
    NAMES.forEach(garden::addSilently);
    load(EXAMPLE.resolve("input"));
  }

  /** Loads a folder, which must be sound. */
  void load(Path folder) {
    boolean isSound =
        garden.inside(() ->
            Site.bean(Loading.class)
                .load(garden.id(), folder, Choice.of("AEB-PAE"), ACTOR)
                .isSound());
    if (!isSound) {
      throw new IllegalStateException(folder + " could not be loaded");
    }
  }

  Browser finance() {
    return garden.as(Role.FINANCE_OFFICER, "Mette Måneskin");
  }

  Browser operations() {
    return garden.as(Role.OPERATIONS_MANAGER, "Jens Jordbær");
  }

  /** Settles 2025 by pressing the button, and gives the page of what came of it. */
  String settle() {
    return settle(finance(), 2025);
  }

  String settle(Browser who, int year) {
    Answer started = who.post(page, page + "?year=" + year, "key", UUID.randomUUID().toString());
    String job = started.location();
    for (int i = 0; i < 2400 && !who.get(job).text().contains("Se opgørelsen"); i++) {
      pause();
    }
    Matcher next =
        Pattern.compile("href=\"([^\"]*/newest\\?year=" + year + ")\"")
            .matcher(who.get(job).html());
    if (!next.find()) {
      throw new IllegalStateException(who.get(job).text());
    }
    return who.get(next.group(1)).location();
  }

  private static void pause() {
    try {
      Thread.sleep(50);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
