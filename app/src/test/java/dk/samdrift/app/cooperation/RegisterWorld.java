package dk.samdrift.app.cooperation;

import dk.samdrift.app.organisation.Audience;
import dk.samdrift.app.organisation.Role;
import dk.samdrift.app.playbook.PlaybookKey;
import dk.samdrift.app.playbook.WayOfStart.Way;
import dk.samdrift.app.site.Browser;
import dk.samdrift.app.site.Browser.Answer;
import dk.samdrift.app.site.NewOrganisation;
import dk.samdrift.app.site.Site;
import dk.samdrift.app.site.TwoOrganisations;
import dk.samdrift.app.store.NewId;
import dk.samdrift.app.store.Work;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An organisation with a cooperation that everybody may know of, and people in its roles. */
public final class RegisterWorld {

  private final NewOrganisation made = NewOrganisation.make();
  private final Map<Role, Browser> browsers = new EnumMap<>(Role.class);
  private final UUID cooperation = cooperation("Æblegården og Pærebakken", Audience.PUBLIC);

  /** Another cooperation. */
  public UUID cooperation(String name, Audience audience) {
    return in(() ->
            Site.bean(Cooperations.class)
                .add(
                    new Cooperation(
                        NewId.next(),
                        0,
                        name,
                        new PlaybookKey("samdrift", 1),
                        Way.CHOSEN,
                        CooperationState.PROJECT,
                        "",
                        null,
                        false,
                        null,
                        audience,
                        1)))
        .id();
  }

  /** Does something in the organisation. */
  public <T> T in(Supplier<T> work) {
    return Work.in(made.organisation(), work);
  }

  /** The organisation. */
  public NewOrganisation organisation() {
    return made;
  }

  /** The cooperation. */
  public UUID cooperation() {
    return cooperation;
  }

  /** The address of a page of the cooperation. */
  public String path(String room) {
    return path(cooperation, room);
  }

  /** The address of a page of a cooperation. */
  public String path(UUID which, String room) {
    return made.home() + "/cooperation/" + which + "/" + room;
  }

  /** What somebody of a role is called. */
  public static String name(Role role) {
    return "Ro " + role.name().toLowerCase(Locale.ROOT);
  }

  /** Somebody of a role everywhere, signed in. */
  public Browser as(Role role) {
    return browsers.computeIfAbsent(
        role,
        wanted -> {
          String email = wanted.name().toLowerCase(Locale.ROOT) + "@" + made.domain();
          made.join(name(wanted), email, wanted);
          return new Browser().signIn(email, TwoOrganisations.PASSWORD);
        });
  }

  /** The first address on a page that fits. */
  public static String link(Answer page, String pattern) {
    Matcher found = Pattern.compile("href=\"(" + pattern + ")\"").matcher(page.html());
    if (!found.find()) {
      throw new IllegalStateException("no " + pattern + " on " + page.text());
    }
    return found.group(1).replace("&amp;", "&");
  }
}
