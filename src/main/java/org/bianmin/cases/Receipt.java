package org.bianmin.cases;

import java.time.Instant;

/**
 * The acknowledgement of an application. Given only after the case is safely stored.
 *
 * @param number the case number
 * @param lookupSecret with the number, opens the case to the citizen
 * @param item the item's id
 * @param again whether the same application had been received before, so that no second case was made
 */
public record Receipt(String number, String lookupSecret, String item, Instant receivedAt, boolean again) {}
