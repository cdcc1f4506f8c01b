package org.bianmin.domain.cases;

import java.time.Instant;

/**
 * The acknowledgement of an application. Given only after the case is safely stored, and only to whoever has the key of the form.
 *
 * @param number the case number
 * @param lookupSecret with the number, opens the case to the citizen; null, in JSON too, when it is no longer told
 * @param item the item's id
 * @param receivedAt when the application was received for the first time
 * @param again whether the form had been handed in before, so that no second case was made
 */
public record Receipt(String number, String lookupSecret, String item, Instant receivedAt, boolean again) {

    /** Names the case and not its secret. */
    @Override
    public String toString() {
        return "Receipt[" + number + "]";
    }
}
