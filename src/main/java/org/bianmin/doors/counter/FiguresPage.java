package org.bianmin.doors.counter;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.bianmin.domain.cases.FigureRow;
import org.bianmin.domain.cases.OpenCases;
import org.bianmin.doors.page.BarChart;
import org.bianmin.doors.page.PageContext;
import org.bianmin.ground.text.Text;

/**
 * How the offices of a manager handle cases.
 *
 * @param months that can be chosen, the latest first
 * @param from the first month that is counted
 * @param to the last
 * @param open what stands open now
 * @param all the figures of all cases together; null where there are none
 * @param charts how many were closed, and how many of them were once overdue
 * @param query the months as they stand behind an address
 */
@CheckedTemplate(basePath = "counter", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record FiguresPage(
        PageContext page,
        Visit visit,
        List<String> months,
        String from,
        String to,
        OpenCases open,
        FigureRow all,
        List<BarChart> charts,
        List<FigureTable> tables,
        String query)
        implements TemplateInstance {

    /**
     * Figures by month, by item or by office.
     *
     * @param by as in {@link FigureRow#by}
     */
    record FigureTable(String by, List<FigureLine> lines) {}

    /** Figures with the name of what they are of. */
    record FigureLine(Text name, FigureRow row) {}
}
