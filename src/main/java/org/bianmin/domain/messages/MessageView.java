package org.bianmin.domain.messages;

import java.time.Instant;

/**
 * What is known of a message, without what it says and to whom.
 *
 * @param number of the case
 * @param position of the event that it tells of
 * @param state as {@link MessageState#code()}
 * @param endedAt when it was taken, or given to a manager; null while it waits
 * @param recipient {@code applicant} or {@code helper}
 * @param error what the last attempt failed with; null where none did
 */
public record MessageView(
        String number,
        int position,
        String state,
        Instant writtenAt,
        int attempts,
        Instant endedAt,
        String error,
        String recipient) {}
