package dk.samdrift.app.organisation;

import dk.samdrift.app.ui.Fact;
import java.util.List;
import java.util.UUID;

/** What a room above tells on the page of a member. */
public interface MemberCard {

  /** What somebody may know of it. */
  Told of(UUID member, Insider insider);

  /**
   * A card.
   *
   * @param id on the page
   * @param facts none, no card
   */
  record Told(String id, String heading, List<Fact> facts) {

    /** Keeps its own copy. */
    public Told {
      facts = List.copyOf(facts);
    }
  }
}
