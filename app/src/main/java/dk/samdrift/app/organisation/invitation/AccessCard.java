package dk.samdrift.app.organisation.invitation;

import static dk.samdrift.app.language.Messages.msg;

import dk.samdrift.app.language.Formats;
import dk.samdrift.app.ui.Action;
import dk.samdrift.app.ui.Notice;
import dk.samdrift.app.ui.Tag;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What the page of a person says about getting in.
 *
 * @param warnings what stands in the way
 * @param tag where the person stands, in a word
 * @param sentence the same with when and how
 * @param actions for administrators
 */
public record AccessCard(List<Notice> warnings, Tag tag, String sentence, List<Action> actions) {

  /**
   * Makes it.
   *
   * @param path of the person's page
   * @param mail the page of letters; empty where letters are sent, and nobody must hand them over
   */
  public static AccessCard of(
      Standing standing, boolean hasRole, boolean mayChange, String path, String mail) {
    return new AccessCard(
        warnings(standing, hasRole, mayChange ? mail : ""),
        tag(standing),
        sentence(standing),
        mayChange ? actions(standing, path) : List.of());
  }

  private static List<Notice> warnings(Standing standing, boolean hasRole, String mail) {
    List<Notice> warnings = new ArrayList<>();
    if (standing.leadsInside() && !hasRole) {
      warnings.add(
          new Notice(
              Tag.warn(msg("organisation.access.no-role")),
              msg("organisation.access.no-role.next"),
              null));
    }
    if (standing instanceof Standing.Open open && !mail.isEmpty()) {
      String found =
          mail + "?search=" + URLEncoder.encode(open.sent().email(), StandardCharsets.UTF_8);
      warnings.add(
          new Notice(
              Tag.warn(msg("organisation.access.by-hand")),
              msg("organisation.access.by-hand.next"),
              Action.go(msg("organisation.access.by-hand.show"), found)));
    }
    return warnings;
  }

  private static Tag tag(Standing standing) {
    return switch (standing) {
      case Standing.Joined _ -> Tag.good(msg("organisation.access.joined"));
      case Standing.Left _ -> Tag.neutral(msg("organisation.access.left"));
      case Standing.WithoutEmail _, Standing.NotInvited _ ->
          Tag.neutral(msg("organisation.access.not-invited"));
      case Standing.Open _ -> Tag.neutral(msg("organisation.access.open"));
      case Standing.Expired _ -> Tag.warn(msg("organisation.access.expired"));
      case Standing.Withdrawn _ -> Tag.neutral(msg("organisation.access.withdrawn"));
      case Standing.ToAnother _ -> Tag.warn(msg("organisation.access.to-another"));
    };
  }

  private static String sentence(Standing standing) {
    return switch (standing) {
      case Standing.Joined joined ->
          joined
              .at()
              .map(at -> say("joined.since", joined.email(), moment(at)))
              .orElseGet(() -> say("joined.how", joined.email()));
      case Standing.Left _ -> say("left.next");
      case Standing.WithoutEmail _ -> say("no-email.next");
      case Standing.NotInvited _ -> say("not-invited.next");
      case Standing.Open(var sent) ->
          say("open.until", sent.email(), moment(sent.at()), moment(sent.until()));
      case Standing.Expired(var sent) ->
          say("expired.next", sent.email(), moment(sent.at()), moment(sent.until()));
      case Standing.Withdrawn(var sent, Instant at) ->
          say("withdrawn.when", moment(sent.at()), moment(at));
      case Standing.ToAnother(var sent) -> say("to-another.next", sent.email());
    };
  }

  private static String say(String key, Object... values) {
    return msg("organisation.access." + key, values);
  }

  private static String moment(Instant at) {
    return Formats.moment(at);
  }

  private static List<Action> actions(Standing standing, String path) {
    String send = path + "/invitations";
    return switch (standing) {
      case Standing.Joined _, Standing.Left _ -> List.of();
      case Standing.WithoutEmail _ ->
          List.of(Action.go(msg("organisation.access.write-email"), path + "/edit"));
      case Standing.NotInvited _ -> List.of(main("organisation.invitation.send", send, standing));
      case Standing.Expired _, Standing.Withdrawn _, Standing.ToAnother _ ->
          List.of(main("organisation.invitation.send-new", send, standing));
      case Standing.Open _ ->
          List.of(
              new Action.Post(
                  msg("organisation.invitation.send-new"),
                  send,
                  Map.of("seen", standing.mark()),
                  Action.Weight.PLAIN),
              Action.post(msg("organisation.invitation.withdraw"), send + "/withdrawals"));
    };
  }

  private static Action main(String key, String href, Standing standing) {
    Map<String, String> seen = Map.of("seen", standing.mark());
    return new Action.Post(msg(key), href, seen, Action.Weight.MAIN);
  }
}
