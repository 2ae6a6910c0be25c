package dk.samdrift.app.cooperation.risk;

import static dk.samdrift.app.language.Messages.msg;

import dk.samdrift.app.cooperation.Discreet;
import dk.samdrift.app.organisation.Audience;
import dk.samdrift.app.organisation.PersonId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that may go wrong.
 *
 * @param milestone none when it belongs to no single one
 * @param challenge of the playbook that it was copied from
 * @param likelihood from 1 to 5; none while nobody has judged it
 * @param consequence from 1 to 5; none while nobody has judged it
 * @param ownerName who sees to it; empty for nobody
 */
public record Risk(
    UUID id,
    UUID cooperation,
    @Nullable String milestone,
    @Nullable String challenge,
    String title,
    String description,
    @Nullable Integer likelihood,
    @Nullable Integer consequence,
    @Nullable PersonId owner,
    String ownerName,
    String mitigation,
    RiskStatus status,
    Audience audience,
    int version) {

  /** Likelihood times consequence; none when one of them was not judged. */
  public @Nullable Integer score() {
    return likelihood == null || consequence == null ? null : likelihood * consequence;
  }

  /** A value of an axis in words and figures. */
  static String words(@Nullable Integer value) {
    return value == null
        ? msg("cooperation.risk.unjudged")
        : msg("cooperation.risk.value", value.toString(), RiskLevel.word(value));
  }

  /** What the history calls it. */
  String discreetly() {
    return Discreet.title(title, audience, msg("cooperation.risk.one"));
  }
}
