package org.bianmin.doors.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.bianmin.content.catalog.AnswerCondition;
import org.bianmin.content.catalog.Catalog;
import org.bianmin.content.catalog.FieldOption;
import org.bianmin.content.catalog.FieldReason;
import org.bianmin.content.catalog.Form;
import org.bianmin.content.catalog.FormField;
import org.bianmin.content.catalog.FormPaper;
import org.bianmin.content.catalog.Item;
import org.bianmin.content.guide.Guides;
import org.bianmin.content.guide.SourceDocument;
import org.bianmin.content.guide.Way;
import org.bianmin.content.national.ArticleNumber;
import org.bianmin.content.national.Law;
import org.bianmin.content.national.Laws;
import org.bianmin.content.register.BoundaryMatter;
import org.bianmin.content.register.JurisdictionRegisters;
import org.bianmin.content.register.Registers;
import org.bianmin.doors.page.PaperGroup.PaperLine;
import org.bianmin.ground.text.Messages;
import org.bianmin.ground.text.Text;

/**
 * What a form says of its sources: why it asks what it asks, and what to bring.
 *
 * @param guides read where a form names a row, and for its papers
 * @param laws read where a form names an article
 * @param registers read where a form names a row of a register of duty boundaries
 */
public record FormSources(
        Catalog catalog, Supplier<Guides> guides, Supplier<Laws> laws, Supplier<Registers> registers) {

    /** Why a field is asked. */
    ReasonView reason(FieldReason reason) {
        Messages messages = catalog.messages();
        if (reason.general() != null) {
            return new ReasonView(
                    messages.text("reason_" + reason.general().code().replace('-', '_')), null, null);
        }
        if (reason.boundary() != null) {
            return boundary(reason);
        }
        return reason.law() == null ? row(reason) : article(reason);
    }

    private ReasonView row(FieldReason reason) {
        Optional<Item> item = catalog.item(reason.item());
        Text row = Text.same(
                item.map(one -> one.source().row()).map(String::valueOf).orElse(""));
        Text document =
                item.flatMap(guides.get()::source).map(SourceDocument::title).orElseGet(() -> Text.same(reason.item()));
        return new ReasonView(
                catalog.messages().text("reason_row", "row", row).with("document", document),
                reason.words(),
                item.map(Paths::guide).orElse(null));
    }

    private ReasonView boundary(FieldReason reason) {
        Optional<JurisdictionRegisters> place = registers.get().all().stream()
                .filter(one -> one.jurisdiction().id().equals(reason.place()) && one.boundaries() != null)
                .findFirst();
        Optional<BoundaryMatter> matter = place.stream()
                .flatMap(one -> one.boundaries().matters().stream())
                .filter(one -> one.id().equals(reason.matter()))
                .findFirst();
        if (matter.isEmpty()) {
            return new ReasonView(Text.same(reason.boundary()), reason.words(), null);
        }
        Text number = Text.same(String.valueOf(matter.get().number()));
        return new ReasonView(
                catalog.messages()
                        .text("reason_boundary", "number", number)
                        .with(
                                "document",
                                place.get().boundaries().origin().document().title()),
                reason.words(),
                Paths.boundary(place.get().jurisdiction(), matter.get().id()));
    }

    private ReasonView article(FieldReason reason) {
        Text law = laws.get().law(reason.law()).map(Law::name).orElseGet(() -> Text.same(reason.law()));
        Text article = new Text(ArticleNumber.zh(reason.article()), "Article " + reason.article());
        return new ReasonView(
                catalog.messages().text("reason_law", "law", law).with("article", article), reason.words(), null);
    }

    /** What has to be answered so that something is asked or needed; null where it always is. */
    public Text when(Form form, List<AnswerCondition> conditions) {
        return when(form, conditions, "only_if");
    }

    /** @param message the words, with the question and the answer */
    private Text when(Form form, List<AnswerCondition> conditions, String message) {
        Text all = null;
        for (AnswerCondition condition : conditions) {
            Optional<FormField> field = form.field(condition.field());
            if (field.isPresent()) {
                Text one = catalog.messages()
                        .text(
                                condition.values().isEmpty() ? "only_if_filled" : message,
                                "field",
                                field.get().label())
                        .with("answer", answers(field.get(), condition));
                all = all == null ? one : new Text(all.zh() + one.zh(), all.en() + " " + one.en());
            }
        }
        return all;
    }

    private static Text answers(FormField field, AnswerCondition condition) {
        List<Text> labels = field.options().stream()
                .filter(option -> condition.values().contains(option.value()))
                .map(FieldOption::label)
                .toList();
        return new Text(
                String.join("”或“", labels.stream().map(Text::zh).toList()),
                String.join("” or “", labels.stream().map(FormSources::english).toList()));
    }

    private static String english(Text text) {
        return text.hasEnglish() ? text.en() : text.zh();
    }

    /** What to bring: the papers of the item's own facts, and those that the form names. None for the common form. */
    public List<PaperGroup> papers(Form form, Item item) {
        if (form.isCommon()) {
            return List.of();
        }
        List<PaperGroup> groups = new ArrayList<>();
        List<Way> ways = guides.get().facts(item).materials();
        List<String> chosen = form.papers().stream()
                .map(FormPaper::way)
                .filter(way -> way != null)
                .toList();
        ways.stream()
                .filter(way -> way.name() == null || !chosen.contains(way.name().zh()))
                .forEach(way -> groups.add(group(way, List.of(), way.name())));
        for (FormPaper paper : form.papers()) {
            Text when = when(form, paper.askedWhen(), "bring_if");
            if (paper.way() == null) {
                if (paper.reason().holdsFor(item)) {
                    PaperLine line = new PaperLine(paper.text(), reason(paper.reason()));
                    groups.add(new PaperGroup(paper.askedWhen(), when, List.of(line)));
                }
            } else {
                ways.stream()
                        .filter(way -> way.name() != null && way.name().zh().equals(paper.way()))
                        .forEach(way -> groups.add(group(way, paper.askedWhen(), when)));
            }
        }
        return PaperGroup.joined(groups);
    }

    private static PaperGroup group(Way way, List<AnswerCondition> conditions, Text name) {
        return new PaperGroup(
                conditions,
                name,
                way.materials().stream()
                        .map(paper -> new PaperLine(paper.text(), null))
                        .toList());
    }
}
