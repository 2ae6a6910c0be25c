package dk.samdrift.app.mail;

import java.time.Instant;

/**
 * A letter that a sender has taken to send it.
 *
 * @param id of the letter
 * @param attempt which one this is; another sender's would have another number
 * @param messageId the same at every attempt
 * @param putAt when it was written
 * @param letter what it says
 */
record TakenLetter(LetterId id, int attempt, String messageId, Instant putAt, Letter letter) {}
