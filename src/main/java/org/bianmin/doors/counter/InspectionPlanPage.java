package org.bianmin.doors.counter;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.bianmin.content.inspection.InspectionRegime;
import org.bianmin.doors.page.PageContext;
import org.bianmin.ground.text.Text;

/** The plan of an inspection that is not there yet. */
@CheckedTemplate(basePath = "counter", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record InspectionPlanPage(
        PageContext page,
        Visit visit,
        InspectionRegime regime,
        Text basis,
        String key,
        List<InspectionForm.Field> fields,
        List<InspectionSheet.Line> lines)
        implements TemplateInstance {}
