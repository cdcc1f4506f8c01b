package org.bianmin.domain.accounts;

import java.time.Instant;
import java.time.LocalDate;

/**
 * That somebody stood in for somebody else, and no longer does.
 *
 * @param substitute the account of who stood in
 * @param substituteName as colleagues know them
 * @param until the last day that was planned
 * @param endedAt when it was ended or cancelled by hand; null where its days went by
 */
public record PastSubstitution(
        String substitute, String substituteName, LocalDate from, LocalDate until, Instant endedAt) {}
