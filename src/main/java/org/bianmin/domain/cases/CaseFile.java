package org.bianmin.domain.cases;

import java.util.List;
import org.bianmin.ground.calendar.Deadline;

/**
 * A case as a member of staff sees it.
 *
 * @param open what the applicant handed in
 * @param deadline when its limit ends; null where none runs
 * @param moves what can be done next, and whether this member of staff may
 */
public record CaseFile(OpenCase open, CaseHistory history, Deadline deadline, List<Move> moves) {}
