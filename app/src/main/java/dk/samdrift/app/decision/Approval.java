package dk.samdrift.app.decision;

import dk.samdrift.app.organisation.PersonId;
import dk.samdrift.app.organisation.Role;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody said to a version.
 *
 * @param question what was asked, as the playbook calls it
 * @param member for whom it was said; none when for the cooperation as a whole
 * @param remark why, where the answer is no
 */
public record Approval(
    UUID id,
    String question,
    String subject,
    int number,
    String sha256,
    Verdict verdict,
    Role role,
    @Nullable UUID member,
    PersonId person,
    String personName,
    String remark,
    Instant at) {

  /** Yes or no. */
  public enum Verdict {
    /** Yes. */
    APPROVED,
    /** No, with a reason. */
    REJECTED
  }

  /** Is it a yes to these very bytes? */
  public boolean approves(Version version) {
    return verdict == Verdict.APPROVED
        && subject.equals(version.subject())
        && sha256.equals(version.sha256());
  }
}
