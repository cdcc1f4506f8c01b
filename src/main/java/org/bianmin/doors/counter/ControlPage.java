package org.bianmin.doors.counter;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.bianmin.domain.supervision.ControlRunView;
import org.bianmin.doors.page.PageContext;
import org.bianmin.ground.text.Text;

/** One control: why, with which settings, and its last runs. */
@CheckedTemplate(basePath = "counter", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record ControlPage(PageContext page, Visit visit, ControlView view, List<Ran> runs) implements TemplateInstance {

    /**
     * A time at which it was due.
     *
     * @param missing what the parts are called that are not done, where others are; the first of them where there are many
     * @param more how many others are not done
     */
    public record Ran(ControlRunView run, List<Text> missing, int more) {}
}
