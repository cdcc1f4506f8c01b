package org.bianmin.doors.counter;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.bianmin.content.catalog.Item;
import org.bianmin.content.process.CaseState;
import org.bianmin.domain.cases.Reminder;
import org.bianmin.doors.page.PageContext;
import org.bianmin.ground.text.Text;

/**
 * The work list.
 *
 * @param query what it was asked for
 * @param turns what the list can be narrowed to by one press
 * @param news what others have done since they last looked; null beyond the first page of the whole list
 * @param reminders the newest of the own offices; none beyond the first page
 * @param repeated how often the offices of a manager have asked for papers again; none for others
 * @param duties the codes of the days by which it can be narrowed to what was left to be done later
 * @param states those in which a case is open
 * @param items those of which cases can be on the list
 * @param next the row to begin with; null where none waits for this member of staff
 * @param more the address of the rest; null where there is none
 * @param file what stands behind the addresses of the same as a spreadsheet
 */
@CheckedTemplate(basePath = "counter", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record CasesPage(
        PageContext page,
        Visit visit,
        ListQuery query,
        List<Turn> turns,
        NewsView news,
        List<Reminder> reminders,
        List<RepeatedRow> repeated,
        List<String> duties,
        List<CaseState> states,
        List<Item> items,
        List<CaseRow> rows,
        CaseRow next,
        String more,
        String file)
        implements TemplateInstance {

    /** How often an office has asked for papers again in a month. */
    record RepeatedRow(Text unit, String month, long count) {}
}
