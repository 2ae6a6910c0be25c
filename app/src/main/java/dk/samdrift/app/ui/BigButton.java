package dk.samdrift.app.ui;

/**
 * A button that a thumb in a glove hits, as wide as the phone.
 *
 * @param beneath what it will do, in smaller letters; empty, nothing
 * @param isChosen is this what holds now?
 */
public record BigButton(Action.Post post, String beneath, boolean isChosen) {}
