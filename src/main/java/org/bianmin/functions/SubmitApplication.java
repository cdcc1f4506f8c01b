package org.bianmin.functions;

import io.quarkus.funqy.Funq;
import org.bianmin.cases.Intake;
import org.bianmin.cases.Submission;
import org.bianmin.cases.SubmissionResult;

/** Takes an application in. */
public class SubmitApplication {

    private final Intake intake;

    SubmitApplication(Intake intake) {
        this.intake = intake;
    }

    /** A receipt, or what is wrong field by field. The receipt of a repeated application says so and has no lookup secret. */
    @Funq("submit-application")
    public SubmissionResult submit(Submission submission) {
        return intake.submit(submission);
    }
}
