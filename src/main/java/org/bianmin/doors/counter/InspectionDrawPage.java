package org.bianmin.doors.counter;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.bianmin.domain.inspection.InspectionDraw;
import org.bianmin.doors.page.PageContext;
import org.bianmin.ground.text.Text;

/**
 * A draw with its whole frame, so that it can be checked.
 *
 * @param regime what the inspections are called
 * @param at when it was drawn
 * @param kept whether something of it is not shown to who looks
 * @param reproducible whether drawing again from frame and seed comes to the same
 */
@CheckedTemplate(basePath = "counter", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record InspectionDrawPage(
        PageContext page,
        Visit visit,
        InspectionDraw draw,
        Text regime,
        String at,
        boolean reproducible,
        boolean kept,
        List<Row> rows,
        List<Person> people)
        implements TemplateInstance {

    /** An object. @param name as the register has it now; its number where that is gone */
    public record Row(long entry, String name, int lots, String ticket, String focus, String drawn) {}

    /** An inspector for an object. @param state {@code drawn}, {@code office}, {@code kin} or {@code left} */
    public record Person(String object, String account, String ticket, String state) {}
}
