package org.bianmin.domain.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.bianmin.content.inspection.InspectionRegime;
import org.bianmin.content.inspection.InspectionStep;
import org.bianmin.content.inspection.StepForm;
import org.bianmin.domain.cases.Attachment;
import org.bianmin.domain.cases.Handler;
import org.bianmin.domain.inspection.Inspections.Answer;
import org.bianmin.domain.inspection.Inspections.Result;

/** Does a step together with its photographs, or not at all; the photographs of what is not done are kept until it is sent again. */
@ApplicationScoped
public class StepsWithPhotos {

    private final Inspections inspections;
    private final InspectionEvidence evidence;

    StepsWithPhotos(Inspections inspections, InspectionEvidence evidence) {
        this.inspections = inspections;
        this.evidence = evidence;
    }

    /**
     * Does a step.
     *
     * @param position of the last event that the member of staff has seen
     * @param photos that came with it and have no {@link PhotoCheck#trouble}
     */
    @Transactional
    public Answer perform(
            InspectionRegime regime,
            Handler handler,
            long id,
            String step,
            int position,
            InspectionInput input,
            List<Attachment> photos) {
        Answer answer = inspections.perform(regime, handler, id, step, position, input);
        boolean visit = regime.step(step)
                .map(InspectionStep::form)
                .filter(form -> form == StepForm.VISIT)
                .isPresent();
        if (answer.result() != Result.DONE) {
            evidence.keep(handler, id, photos);
        } else if (visit || !photos.isEmpty()) {
            evidence.add(handler, id, photos);
        }
        return answer;
    }
}
