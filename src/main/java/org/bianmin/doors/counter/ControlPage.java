package org.bianmin.doors.counter;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.bianmin.domain.supervision.ControlRunView;
import org.bianmin.doors.page.PageContext;

/** One control: why, with which settings, and its last runs. */
@CheckedTemplate(basePath = "counter", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record ControlPage(PageContext page, Visit visit, ControlView view, List<ControlRunView> runs)
        implements TemplateInstance {}
