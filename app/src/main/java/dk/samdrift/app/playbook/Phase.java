package dk.samdrift.app.playbook;

import java.util.List;

/**
 * A stretch of the road.
 *
 * @param focus the work that matters in it
 */
public record Phase(
    String id,
    String title,
    String purpose,
    List<String> focus,
    List<Passage> background,
    List<Milestone> milestones) {}
