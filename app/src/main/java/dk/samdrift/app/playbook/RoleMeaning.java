package dk.samdrift.app.playbook;

import dk.samdrift.app.organisation.Role;

/** Who is meant by a role in a playbook, and what the playbook calls it. */
public record RoleMeaning(Role role, String title, String meaning) {}
