package dk.samdrift.app.organisation;

/** A role that a person has somewhere today, given to it or by way of an office. */
public record Grant(Role role, Scope scope) {}
