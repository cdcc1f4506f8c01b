package org.bianmin.doors.counter;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.bianmin.content.control.Control;
import org.bianmin.doors.page.PageContext;
import org.bianmin.ground.text.Text;

/**
 * Where a spreadsheet is chosen for a register, and what would come of one.
 *
 * @param trouble the key of the words that say why the file cannot be read; null if it can, or none was sent
 * @param workbooks whether XLSX is taken besides CSV
 * @param preview null before a file was sent
 */
@CheckedTemplate(basePath = "counter", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record RegisterImportPage(
        PageContext page, Visit visit, Control register, String trouble, boolean workbooks, Preview preview)
        implements TemplateInstance {

    /**
     * What would come of a sheet.
     *
     * @param file the sheet, to be sent back with the decision
     * @param seen the digest of what is shown
     * @param unknown headings that are not of this register
     * @param bad how many rows have a fault
     */
    public record Preview(
            String file,
            String seen,
            List<Added> added,
            List<Changed> changed,
            int same,
            List<Fault> faults,
            long bad,
            List<String> unknown) {

        /** How many rows can be taken. */
        public int good() {
            return added.size() + changed.size();
        }
    }

    /** A row that makes a new entry. */
    public record Added(int row, Text unit, List<RegisterSheet.Cell> cells) {}

    /** A row that changes an entry. */
    public record Changed(int row, long entry, Text unit, List<Difference> differences) {}

    /** A field that says something else. */
    public record Difference(Text name, String before, String after) {}

    /**
     * A fault in a row.
     *
     * @param field what it is about
     * @param code the end of the keys of what is wrong and what to do
     */
    public record Fault(int row, Text field, String value, String code) {}
}
