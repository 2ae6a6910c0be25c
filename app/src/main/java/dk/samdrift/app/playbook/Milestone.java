package dk.samdrift.app.playbook;

import dk.samdrift.app.language.Messages;
import dk.samdrift.app.organisation.Audience;
import dk.samdrift.app.organisation.Role;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where something must be in place before one goes on.
 *
 * @param number 1, 2, 3 ... through all phases
 * @param title in full
 * @param brief at most 32 characters, for the picture of the road
 * @param now what to do first and when one is through, said to the project leader
 * @param weeks planned to be reached so many weeks after the start; negative before it
 * @param weeksNote where that figure comes from
 */
public record Milestone(
    String id,
    int number,
    String title,
    String brief,
    String purpose,
    String now,
    int weeks,
    String weeksNote,
    List<Work> tasks,
    List<Deliverable> deliverables,
    List<PlaybookTool> tools,
    List<Responsibility> responsibilities,
    List<Challenge> challenges,
    List<Passage> tips,
    List<Experience> experiences,
    @Nullable Gate gate) {

  /**
   * A task.
   *
   * @param steps what to look at, ask or include
   * @param after ids of tasks of the same milestone that come first
   * @param weeksBefore due so many weeks before the milestone's day
   * @param appoints it is done when somebody is given this role in the cooperation; none, it is not
   */
  public record Work(
      String id,
      String title,
      String guidance,
      List<String> steps,
      Role role,
      Obligation obligation,
      List<String> after,
      int weeksBefore,
      @Nullable Role appoints,
      String source) {}

  /**
   * What must exist.
   *
   * @param audience who may see it
   * @param document the template it will be written on; none when it is no document
   */
  public record Deliverable(
      String id,
      String title,
      String guidance,
      Audience audience,
      Obligation obligation,
      @Nullable String document,
      String source) {}

  /** What helps with the work. */
  public record PlaybookTool(String title, Kind kind, String text, String source) {

    /** Where it comes from. */
    public enum Kind {
      /** An appendix of the playbook. */
      TEMPLATE,
      /** The organisation has it or makes it. */
      INTERNAL,
      /** It was made at an earlier milestone. */
      EARLIER;

      /** What users call it. */
      public String words() {
        return Messages.msg("playbook.tool." + name());
      }
    }
  }

  /** What a role has to do with the milestone. */
  public record Responsibility(
      Role role, Part part, Obligation obligation, String text, String source) {

    /** The part and how binding it is; not to be involved binds nobody. */
    public String words() {
      return part == Part.NOT_INVOLVED
          ? Messages.msg("playbook.responsibility.none", part.words())
          : Messages.msg("playbook.responsibility", part.words(), obligation.words());
    }

    /** The part it plays, the weightiest first. */
    public enum Part {
      /** Sees to it that it happens. */
      RESPONSIBLE,
      /** Says yes or no. */
      DECIDES,
      /** Does the work. */
      CARRIES_OUT,
      /** Is heard. */
      DIALOGUE_PARTNER,
      /** Is told. */
      INFORMED,
      /** Has no part in it. */
      NOT_INVOLVED;

      /** What users call it. */
      public String words() {
        return Messages.msg("playbook.part." + name());
      }
    }
  }

  /** A known risk. */
  public record Challenge(String id, String title, String text, String mitigation, String source) {}

  /** What others did, said, or went through. */
  public record Experience(
      String id, Telling telling, String title, String text, String who, String source) {

    /** How it is known. */
    public enum Telling {
      /** An organisation does it like this. */
      PRACTICE,
      /** A person said so. */
      STATEMENT,
      /** The constructed case. */
      CASE;

      /** What users call it. */
      public String words() {
        return Messages.msg("playbook.telling." + name());
      }
    }
  }

  /**
   * What must be approved before one goes on.
   *
   * @param waiver who may go on without; none when nobody may
   */
  public record Gate(String text, List<Approval> approvals, @Nullable Waiver waiver) {

    /** Somebody must say yes to a deliverable. */
    public record Approval(String id, String title, String deliverable, Each each, List<Role> by) {}

    /** How often the yes is needed. */
    public enum Each {
      /** Once. */
      COOPERATION,
      /** For every member, by somebody who speaks for it. */
      MEMBER
    }

    /** Going on without, and what that leads to. */
    public record Waiver(List<Role> by, String consequence) {}
  }

  /** The task of an id. */
  public Work task(String task) {
    return tasks.stream()
        .filter(one -> one.id().equals(task))
        .findAny()
        .orElseThrow(() -> new IllegalStateException(id + " has no task " + task));
  }

  /** The deliverable of an id. */
  public Optional<Deliverable> deliverable(String deliverable) {
    return deliverables.stream().filter(one -> one.id().equals(deliverable)).findAny();
  }
}
