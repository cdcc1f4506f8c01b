package org.bianmin.doors.counter;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.bianmin.content.inspection.InspectionRegime;
import org.bianmin.domain.inspection.Inspection;
import org.bianmin.doors.page.PageContext;
import org.bianmin.ground.text.Text;

/**
 * An inspector's day: what is to be done, what else is going on, and what can be begun.
 *
 * @param own those with a step that this member of staff can do
 * @param others the other open ones
 * @param closed those that are closed; null where they were not asked for
 * @param tasks the open tasks that come first
 * @param regimes of which they can begin one
 */
@CheckedTemplate(basePath = "counter", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record InspectionsPage(
        PageContext page,
        Visit visit,
        Flash flash,
        List<Row> own,
        List<Row> others,
        List<Row> closed,
        List<TaskRow> tasks,
        List<InspectionRegime> regimes)
        implements TemplateInstance {

    /**
     * An inspection in a list.
     *
     * @param next the step that is theirs; null where none is
     * @param drawn whether they were drawn for it
     */
    public record Row(
            Inspection inspection, Text name, String object, Text next, Text unit, String opened, boolean drawn) {}
}
