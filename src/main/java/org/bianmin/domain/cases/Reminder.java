package org.bianmin.domain.cases;

import java.time.Instant;

/**
 * A reminder of the limit of an open case.
 *
 * @param number of the case
 * @param item of the case
 * @param kind the code of its {@link ReminderKind}
 * @param at when it went out
 */
public record Reminder(String number, String item, String kind, Instant at) {}
