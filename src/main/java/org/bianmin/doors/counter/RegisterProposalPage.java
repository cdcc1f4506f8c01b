package org.bianmin.doors.counter;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.bianmin.content.control.Control;
import org.bianmin.content.sheet.CatalogueDifference;
import org.bianmin.content.sheet.SheetProblem;
import org.bianmin.doors.page.PageContext;
import org.bianmin.ground.text.Text;

/**
 * Where a list is proposed, and what it changes at each tier.
 *
 * @param trouble the key of the words that say why nothing comes of it; null if nothing is wrong
 * @param workbooks whether XLSX is taken besides CSV
 * @param proposed null before a list was sent
 */
@CheckedTemplate(basePath = "counter", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record RegisterProposalPage(
        PageContext page, Visit visit, Control register, String trouble, boolean workbooks, Proposed proposed)
        implements TemplateInstance {

    /**
     * What a list changes.
     *
     * @param tiers what becomes of each tier; of those at which nothing changes there is none
     * @param problems what is wrong with the list, and what else would no longer be right with it
     * @param gone the names of the items that leave the list
     * @param file the list, to be sent back with the decision; null where it was proposed already
     * @param seen the digest of what is shown
     * @param form the fields that are filled in by hand; null where nothing can be proposed
     * @param entry the number of the entry through which it was proposed; null while it was not
     */
    public record Proposed(
            List<OfTier> tiers,
            List<SheetProblem> problems,
            List<String> gone,
            String file,
            String seen,
            RegisterSheet form,
            Long entry) {

        /** What is wrong with the list. */
        public List<SheetProblem> inSheet() {
            return problems.stream().filter(SheetProblem::isInSheet).toList();
        }

        /** What else in the content has to be changed before the list is taken in. */
        public List<SheetProblem> elsewhere() {
            return problems.stream().filter(problem -> !problem.isInSheet()).toList();
        }
    }

    /** What becomes of a tier. */
    public record OfTier(Text name, List<CatalogueDifference.OfItem> items) {}
}
