package org.bianmin.domain.cases;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.bianmin.content.catalog.FieldKind;
import org.bianmin.content.catalog.FieldReason;
import org.bianmin.content.catalog.Form;
import org.bianmin.content.catalog.FormField;
import org.bianmin.content.catalog.Item;
import org.bianmin.content.process.CaseProcess;
import org.bianmin.content.process.ItemProcess;
import org.bianmin.content.process.ItemProcess.Said;
import org.bianmin.content.process.ProcessBasis;
import org.bianmin.content.process.StaffRole;
import org.bianmin.content.process.Transition;
import org.bianmin.ground.calendar.Limit;
import org.bianmin.ground.text.Hash;
import org.bianmin.ground.text.Text;

/**
 * What counts for a case when it is handed in: its item with its source, the form as it was asked, and the process with its limits,
 * in lines of words. The same content always gives the same text, so that its digest names the terms.
 */
public record CaseTerms(String text) {

    public static CaseTerms of(Rulebook book, Item item) {
        StringBuilder text = new StringBuilder();
        item(text, item);
        form(text, book.formOf(item));
        process(text, book.processes().ofItem(item.id()), book.processes().of(item.id()));
        return new CaseTerms(text.toString());
    }

    /** SHA-256 of the text. */
    public byte[] digest() {
        return Hash.sha256().digest(text.getBytes(StandardCharsets.UTF_8));
    }

    private static void item(StringBuilder text, Item item) {
        line(text, "item", item.id());
        line(text, "name", item.name().zh());
        line(
                text,
                "source",
                item.isLetter()
                        ? "none"
                        : item.source().document() + " " + item.source().row());
        line(text, "tiers", String.valueOf(item.levels()));
    }

    private static void form(StringBuilder text, Form form) {
        line(text, "form", form.id() + " " + form.title().zh());
        form.fields().forEach(field -> line(text, "field", field(field)));
        form.papers().stream()
                .filter(paper -> paper.text() != null)
                .forEach(paper ->
                        line(text, "paper of the form", paper.text().zh() + " (" + reason(paper.reason()) + ")"));
    }

    private static String options(FormField field) {
        return field.kind() == FieldKind.DIVISION || field.options().isEmpty()
                ? ""
                : field.options().stream()
                        .map(option -> option.value() + " " + option.label().zh())
                        .collect(Collectors.joining("; ", " [", "]"));
    }

    private static String when(FormField field) {
        return field.askedWhen().stream()
                .map(condition -> " if " + condition.field() + " " + String.join("|", condition.values()))
                .collect(Collectors.joining());
    }

    private static String reasons(FormField field) {
        return field.reasons().isEmpty()
                ? ""
                : field.reasons().stream().map(CaseTerms::reason).collect(Collectors.joining("; ", " (", ")"));
    }

    private static String reason(FieldReason reason) {
        if (reason.general() != null) {
            return reason.general().code();
        }
        String source = reason.law() == null
                ? reason.boundary() == null ? reason.item() : reason.boundary()
                : reason.law() + " " + reason.article();
        return source + ": " + reason.words();
    }

    /** The units that a list of divisions offers are left out: they are thousands, and no terms. */
    private static String field(FormField field) {
        return field.name() + " " + field.kind().code() + (field.required() ? " required" : "") + " "
                + field.label().zh() + options(field) + when(field) + reasons(field);
    }

    private static void process(StringBuilder text, CaseProcess process, ItemProcess said) {
        line(text, "process", process.id() + " " + process.name().zh() + basis(said.process()));
        List<StaffRole> review = said.review().map(Said::value).orElse(process.review());
        line(
                text,
                "review",
                String.join(" ", review.stream().map(StaffRole::code).toList()) + basis(said.review()));
        line(text, "promised", limit(said.promised()));
        line(text, "statutory", limit(said.statutory()));
        said.keyPapers().forEach(paper -> line(text, "key paper", words(paper)));
        said.laterPapers().forEach(paper -> line(text, "paper that may come later", words(paper)));
        said.commitment().ifPresent(commitment -> line(text, "commitment", words(commitment)));
        process.transitions().forEach(step -> line(text, "step", step(step)));
    }

    private static String step(Transition step) {
        return step.action() + ": "
                + String.join(" ", step.from().stream().sorted().toList()) + " -> " + step.to()
                + " by "
                + String.join(
                        " ", step.by().stream().map(StaffRole::code).sorted().toList())
                + (step.byApplicant() ? " applicant" : "");
    }

    private static String words(Said<Text> said) {
        return said.value().zh() + words(said.basis());
    }

    private static String limit(Optional<Said<Limit>> limit) {
        return limit.map(said -> said.value().written() + basis(limit)).orElse("not stated");
    }

    private static <T> String basis(Optional<Said<T>> said) {
        return said.map(Said::basis).map(CaseTerms::words).orElse("");
    }

    private static String words(ProcessBasis basis) {
        return basis.isSource()
                ? " (" + basis.document() + " " + basis.where() + ": "
                        + basis.words().zh() + ")"
                : " (" + basis.by() + " " + basis.on() + ")";
    }

    private static void line(StringBuilder text, String name, String value) {
        text.append(name).append(": ").append(value).append('\n');
    }
}
