package dk.samdrift.app.mail;

/** How an attempt to send a letter has ended. */
sealed interface Outcome {

  /** The server has said yes. */
  record Sent() implements Outcome {}

  /** Not now; it is certain that the server did not take it. */
  record Postponed(String reason) implements Outcome {}

  /** Never. */
  record Refusal(String reason) implements Outcome {}

  /** The server has it all, and did not answer. */
  record Doubtful(String reason) implements Outcome {}
}
