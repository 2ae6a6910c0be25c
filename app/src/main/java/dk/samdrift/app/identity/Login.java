package dk.samdrift.app.identity;

import org.jspecify.annotations.Nullable;

/**
 * Somebody who can sign in.
 *
 * @param email in small letters; what one signs in with
 * @param passwordHash null until the first password is chosen
 */
public record Login(LoginId id, String email, String name, @Nullable String passwordHash) {}
