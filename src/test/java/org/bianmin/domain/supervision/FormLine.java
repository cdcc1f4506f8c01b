package org.bianmin.domain.supervision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.bianmin.content.Snapshot;
import org.bianmin.content.catalog.Form;
import org.bianmin.content.catalog.FormClause;
import org.bianmin.content.catalog.Item;
import org.bianmin.domain.cases.FieldError;
import org.bianmin.domain.cases.Submission;
import org.bianmin.domain.cases.internal.SubmissionCheck;
import org.bianmin.doors.page.FormSources;
import org.bianmin.ground.text.Text;
import org.bianmin.support.FilledForm;

/**
 * A line of a clause that a form carries out. What is planted are the answers of an application, {@code item=jiyuan-27
 * size=plain-from}; whatever else is asked beside them is answered rightly. Found is either what is refused, {@code
 * refused=size:error_other_item}, or the papers that are listed, {@code papers=one|another}. Each application of {@code near} is taken,
 * and is told of other papers.
 */
record FormLine(Snapshot content, ClauseLine line) {

    void check() {
        String refused = line.found().getOrDefault("refused", "");
        Filled planted = fill(line.planted());
        assertEquals(
                refused.isEmpty() ? List.of() : List.of(error(planted.form(), refused)),
                planted.check().errors());
        if (!refused.isEmpty()) {
            assertTrue(isOfClause(planted.form(), refused.substring(0, refused.indexOf(':'))), refused);
        }
        List<String> papers = papers(planted);
        if (line.found().containsKey("papers")) {
            assertEquals(List.of(line.found().get("papers").split("\\|")), papers);
        }
        for (String near : line.near().split(" ; ")) {
            Filled taken = fill(near);
            assertEquals(List.of(), taken.check().errors(), near);
            taken.given()
                    .forEach((field, answer) ->
                            assertEquals(answer, taken.check().answers().get(field), near));
            if (line.found().containsKey("papers")) {
                assertNotEquals(papers, papers(taken), near);
            }
        }
    }

    private record Filled(Item item, Form form, Map<String, String> given, SubmissionCheck check) {}

    private Filled fill(String planted) {
        Map<String, String> given = ClauseLine.pairs(planted, " ");
        Item item = content.catalog().item(given.remove("item")).orElseThrow();
        Form form = content.divisions().formOf(content.catalog(), item);
        assertEquals(line.control(), ClauseLine.FORM + form.id());
        return new Filled(
                item,
                form,
                given,
                new SubmissionCheck(
                        form,
                        content.catalog().messages(),
                        line.on(),
                        new Submission(item.id(), "zh", new FilledForm(form, null, null).right(given), List.of())));
    }

    /** Whether a field is one of those that are said to carry the clause out; in a table, in whatever row. */
    private boolean isOfClause(Form form, String field) {
        return form.clauses().stream()
                .filter(clause -> clause.number() == line.clause())
                .map(FormClause::asks)
                .flatMap(List::stream)
                .anyMatch(asked -> field.equals(asked) || field.endsWith("-" + asked));
    }

    private FieldError error(Form form, String refused) {
        String field = refused.substring(0, refused.indexOf(':'));
        Text label = form.field(field).orElseThrow().label();
        String key = refused.substring(field.length() + 1);
        return new FieldError(field, content.catalog().messages().text(key, "field", label));
    }

    private List<String> papers(Filled filled) {
        Map<String, String> answers = filled.check().answers();
        List<String> papers = new ArrayList<>();
        new FormSources(content.catalog(), content::guides, content::laws, content::registers)
                .papers(filled.form(), filled.item()).stream()
                        .filter(group -> group.conditions().stream()
                                .allMatch(condition -> condition.holds(name -> answers.getOrDefault(name, ""))))
                        .forEach(group -> group.papers()
                                .forEach(paper -> papers.add(paper.text().zh())));
        return papers;
    }
}
