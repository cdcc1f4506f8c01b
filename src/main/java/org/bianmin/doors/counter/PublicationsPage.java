package org.bianmin.doors.counter;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.bianmin.doors.page.PageContext;

/**
 * What waits to be made public, what was approved, and what is approved beforehand.
 *
 * @param trouble the key of the words that say why the day was not taken; null if none was sent
 * @param typed what was sent as the day
 */
@CheckedTemplate(basePath = "counter", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record PublicationsPage(
        PageContext page,
        Visit visit,
        Flash flash,
        List<PublicationRow> waiting,
        List<PublicationRow> approved,
        boolean canWrite,
        List<StandingDesk.Row> standing,
        String trouble,
        String typed)
        implements TemplateInstance {}
