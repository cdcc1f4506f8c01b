package org.bianmin.doors.counter;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.bianmin.domain.messages.MessageView;
import org.bianmin.doors.page.PageContext;

/**
 * The messages to applicants of the places of a manager.
 *
 * @param port how the port is connected: {@code none}, {@code file}, {@code http}
 * @param stuck those that could not be handed over for a day, the newest first
 */
@CheckedTemplate(basePath = "counter", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record MessagesPage(PageContext page, Visit visit, Flash flash, String port, List<MessageView> stuck)
        implements TemplateInstance {}
