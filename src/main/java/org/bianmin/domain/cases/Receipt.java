package org.bianmin.domain.cases;

import java.time.Instant;
import org.bianmin.domain.cases.internal.Case;

/**
 * The acknowledgement of an application. Given only after the case is safely stored.
 *
 * <p>Whoever sends the same answers gets the same case's receipt, but the secret only the first time: who knows or guesses
 * another person's answers must not come to that person's case by them.
 *
 * @param number the case number
 * @param lookupSecret with the number, opens the case to the citizen; null, in JSON too, on the receipt of a repeated
 *     application
 * @param item the item's id
 * @param receivedAt when the application was received for the first time
 * @param again whether the same application had been received before, so that no second case was made
 */
public record Receipt(String number, String lookupSecret, String item, Instant receivedAt, boolean again) {

    public static Receipt first(Case stored) {
        return new Receipt(stored.number, stored.lookupSecret, stored.item, stored.receivedAt, false);
    }

    public static Receipt repeated(Case stored) {
        return new Receipt(stored.number, null, stored.item, stored.receivedAt, true);
    }
}
