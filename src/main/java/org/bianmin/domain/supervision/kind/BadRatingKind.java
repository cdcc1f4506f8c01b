package org.bianmin.domain.supervision.kind;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import org.bianmin.content.Snapshot;
import org.bianmin.content.control.Control;
import org.bianmin.domain.supervision.ControlKind;
import org.bianmin.domain.supervision.TaskKind;

/**
 * Opens a finding for each case that its applicant was dissatisfied with (差评整改): what is to be put right is ordered, answered for, and
 * verified by somebody else, after the applicant was called back and told. Visits that were rated are put right as letters.
 */
@ApplicationScoped
public class BadRatingKind implements ControlKind {

    private static final String DISSATISFIED = """
            w.process <> 'rating' and exists (select from case_rating r where r.case_id = w.case_id and r.rating <= 2
                and r.at >= days.since and r.at < days.until)
            """;

    @Override
    public String id() {
        return "bad-rating";
    }

    @Override
    public Outcome run(Run run, Control control, Snapshot content, Connection connection) throws SQLException {
        return CaseFindings.open(
                connection,
                run,
                control,
                TaskKind.FINDING,
                "jsonb_build_object('rating', (select r.rating from case_rating r where r.case_id = w.case_id))",
                DISSATISFIED);
    }
}
