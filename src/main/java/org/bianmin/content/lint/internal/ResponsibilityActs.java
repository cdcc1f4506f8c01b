package org.bianmin.content.lint.internal;

import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.bianmin.content.catalog.Act;
import org.bianmin.content.catalog.Term;
import org.bianmin.content.folder.CsvRow;
import org.bianmin.content.folder.FilePosition;
import org.bianmin.content.folder.Problems;
import org.bianmin.content.lint.Fact;
import org.bianmin.content.lint.ItemTable;
import org.bianmin.content.lint.LintInput;
import org.bianmin.content.lint.LintRule;
import org.bianmin.ground.text.Text;

/**
 * The acts of a tier are what the words of its responsibilities say, in the glossary's terms; a step that names a tier quotes what
 * that tier answers for. An act in the words that is not marked is a warning beside other acts, for the words may speak of what
 * another tier has done; where no act is marked at all, it is an error.
 */
@Singleton
final class ResponsibilityActs implements LintRule {

    private static final String ACTS = "acts";

    @Override
    public String name() {
        return "responsibility-acts";
    }

    @Override
    public void check(LintInput content, Problems problems) {
        Map<String, Term> terms = content.catalog().glossary().stream()
                .collect(Collectors.toMap(Term::slug, Function.identity(), (a, b) -> a));
        for (ItemTable table : content.itemTables()) {
            content.rows(table.beside("responsibilities.csv")).forEach(row -> row(row, terms, problems));
        }
        for (Fact fact : content.facts()) {
            for (Fact.Statement step : fact.statements(Fact.STEPS)) {
                step(fact, step, content, problems);
            }
        }
    }

    private void row(CsvRow row, Map<String, Term> terms, Problems problems) {
        String words = ItemTable.cell(row, "text_zh");
        List<String> marked = Arrays.asList(ItemTable.cell(row, ACTS).split("\\s+"));
        for (Act act : Act.values()) {
            Term term = terms.get(act.code());
            boolean isMarked = marked.contains(act.code());
            if (term == null) {
                if (isMarked) {
                    unknown(row.place(ACTS), act, problems);
                }
            } else if (isMarked && !words.contains(term.text().zh())) {
                problems.error(
                        name(),
                        row.place(ACTS),
                        new Text(
                                "acts 写了 " + act.code() + "，责任事项里没有「"
                                        + term.text().zh() + "」。",
                                "acts has " + act.code() + ", but the words do not hold \""
                                        + term.text().zh() + "\"."),
                        new Text("请照原文更正。", "Correct it by the source."));
            } else if (!isMarked && words.contains(term.text().zh())) {
                unmarked(row, act, term.text().zh(), problems);
            }
        }
    }

    private void unknown(FilePosition place, Act act, Problems problems) {
        problems.error(
                name(),
                place,
                new Text("glossary.csv 里没有 " + act.code() + "。", "There is no " + act.code() + " in glossary.csv."),
                new Text("请把该词加入 glossary.csv。", "Add the term to glossary.csv."));
    }

    private void unmarked(CsvRow row, Act act, String word, Problems problems) {
        Text message = new Text(
                "责任事项里有「" + word + "」，acts 没有 " + act.code() + "。",
                "The words hold \"" + word + "\", but acts has no " + act.code() + ".");
        Text remedy = new Text(
                "如果这一级这样做，请加上；说的是别的一级，就不加。",
                "Add it if this tier does so; leave it out if the words speak of another tier.");
        if (ItemTable.cell(row, ACTS).isEmpty()) {
            problems.error(name(), row.place(ACTS), message, remedy);
        } else {
            problems.warn(name(), row.place(ACTS), message, remedy);
        }
    }

    private void step(Fact fact, Fact.Statement step, LintInput content, Problems problems) {
        if (step.tier().isEmpty()) {
            return;
        }
        boolean quoted = content.rows(fact.table().beside("responsibilities.csv")).stream()
                .filter(row -> ItemTable.cell(row, "item").equals(fact.item()))
                .filter(row -> ItemTable.cell(row, "tier").equals(step.tier()))
                .anyMatch(row -> ItemTable.cell(row, "text_zh").contains(step.zh()));
        if (!quoted) {
            problems.error(
                    name(),
                    step.place(),
                    new Text(
                            "「" + Excerpt.of(step.zh()) + "」不是 " + step.tier() + " 的责任事项里的话。",
                            "\"" + Excerpt.of(step.zh()) + "\" does not stand in the responsibilities of the "
                                    + step.tier() + "."),
                    new Text("请对照 responsibilities.csv 更正。", "Correct it by responsibilities.csv."));
        }
    }
}
