package org.bianmin.domain.messages;

/**
 * What a message is about.
 *
 * @param caseId the key of the case in the database
 * @param place the id of its jurisdiction
 * @param position of the event
 * @param recipient who gets it: {@code applicant} or {@code helper}
 */
public record MessageAbout(long caseId, String place, int position, String recipient) {}
