package org.bianmin.doors.functions;

import io.quarkus.funqy.Funq;
import org.bianmin.content.ContentHolder;
import org.bianmin.domain.cases.Intake;
import org.bianmin.domain.cases.Submission;
import org.bianmin.domain.cases.SubmissionResult;

/** Takes an application in. */
public class SubmitApplication {

    private final ContentHolder content;
    private final Intake intake;

    SubmitApplication(ContentHolder content, Intake intake) {
        this.content = content;
        this.intake = intake;
    }

    /** A receipt, or what is wrong field by field. The receipt of a repeated application says so and has no lookup secret. */
    @Funq("submit-application")
    public SubmissionResult submit(Submission submission) {
        return intake.submit(content.current().catalog(), submission);
    }
}
