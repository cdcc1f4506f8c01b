package org.bianmin.content.lint.internal;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bianmin.content.catalog.Form;
import org.bianmin.content.catalog.FormClause;
import org.bianmin.content.catalog.FormField;
import org.bianmin.content.catalog.Item;
import org.bianmin.content.folder.ContentFolder;
import org.bianmin.content.folder.Problems;
import org.bianmin.content.lint.FormReasons;
import org.bianmin.content.lint.LintInput;
import org.bianmin.content.lint.LintRule;
import org.bianmin.ground.text.Text;

/**
 * A clause that a form carries out is one of a place whose items it serves, and the fields that do so are asked there, for one
 * of these items at least. Clauses of
 * places that are not kept here cannot be looked up.
 */
@Singleton
final class FormClauses implements LintRule {

    @Override
    public String name() {
        return "form-clauses";
    }

    @Override
    public void check(LintInput content, Problems problems) {
        if (content.isShared()) {
            content.catalog()
                    .forms()
                    .forEach(form -> form.clauses().forEach(clause -> check(content, form, clause, problems)));
        }
    }

    private void check(LintInput content, Form form, FormClause clause, Problems problems) {
        List<Item> served = form.items().stream()
                .flatMap(id -> content.catalog().item(id).stream())
                .toList();
        List<Item> there = served.stream()
                .filter(item -> isOf(content, item.jurisdiction(), clause.number()))
                .toList();
        if (there.isEmpty() && served.size() == form.items().size()) {
            error(
                    content,
                    form,
                    clause,
                    new Text(
                            "用这张表的地方没有第「" + clause.number() + "」条。",
                            "No place in which the form is used has a clause \"" + clause.number() + "\"."),
                    problems);
        }
        if (clause.asks().isEmpty()) {
            error(
                    content,
                    form,
                    clause,
                    new Text(
                            "第「" + clause.number() + "」条没有写由哪几项执行。",
                            "No field is named that carries out clause \"" + clause.number() + "\"."),
                    problems);
        }
        clause.asks().stream()
                .filter(field -> !there.isEmpty()
                        && there.stream()
                                .noneMatch(item -> isAsked(content.catalog().formOf(item), field)))
                .forEach(field -> error(
                        content,
                        form,
                        clause,
                        new Text(
                                "那里用这张表的事项都不问「" + field + "」这一项。",
                                "The field \"" + field + "\" is asked for no item for which the form is used there."),
                        problems));
    }

    private static boolean isOf(LintInput content, String place, int clause) {
        return content.rows(ContentFolder.JURISDICTIONS + "/" + place + "/clauses.csv").stream()
                .anyMatch(row -> row.optional("no").equals(Optional.of(String.valueOf(clause))));
    }

    /** Whether a field is asked; of a table, in any row. */
    private static boolean isAsked(Form form, String field) {
        return Stream.concat(form.fields(), form.tables().flatMap(table -> table.columns().stream()))
                .map(FormField::name)
                .anyMatch(field::equals);
    }

    private void error(LintInput content, Form form, FormClause clause, Text what, Problems problems) {
        problems.error(
                name(),
                FormReasons.place(content, form, "{no: " + clause.number() + ","),
                what,
                new Text("请更正 clauses。", "Correct clauses."));
    }
}
