package org.bianmin.domain.publication;

import java.time.Instant;
import java.time.LocalDate;
import org.bianmin.content.published.PublicKind;

/**
 * That a manager has approved the documents of a kind beforehand.
 *
 * @param until the last day on which it holds
 * @param by the account of the manager
 * @param holds whether it holds today: its day is not over, and the account is still the manager of the place
 */
public record StandingApproval(
        long id, String place, PublicKind kind, LocalDate until, Instant at, String by, boolean holds) {}
