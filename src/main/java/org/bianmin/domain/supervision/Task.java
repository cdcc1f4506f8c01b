package org.bianmin.domain.supervision;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.bianmin.content.division.Unit;
import org.bianmin.content.process.StaffRole;

/**
 * What somebody has to do because a control has found it or asks for it.
 *
 * @param control the id of the control
 * @param subject what it is about: a case number, a period, an account
 * @param unit the office that it concerns
 * @param role whose holders for that office do it
 * @param assignee whose it is; null while it is anybody's of the role
 * @param caseNumber the case that it is about; null if none
 * @param facts what was found; names no citizen
 * @param dueOn the last day; null if nothing sets one
 * @param parent the task from which it came; null if none
 * @param closedAt null while it is open
 * @param unattended whether it is about a village at which nobody handles cases
 */
public record Task(
        long id,
        TaskKind kind,
        String control,
        String subject,
        Unit unit,
        StaffRole role,
        String assignee,
        String caseNumber,
        Map<String, String> facts,
        Instant openedAt,
        LocalDate dueOn,
        TaskState state,
        Long parent,
        Instant closedAt,
        boolean unattended) {

    public Task {
        facts = Map.copyOf(facts);
    }

    public boolean isOverdue(LocalDate today) {
        return closedAt == null && dueOn != null && dueOn.isBefore(today);
    }
}
