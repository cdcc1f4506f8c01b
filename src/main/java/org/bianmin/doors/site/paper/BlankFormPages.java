package org.bianmin.doors.site.paper;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.bianmin.content.catalog.FieldKind;
import org.bianmin.content.catalog.Form;
import org.bianmin.content.catalog.FormField;
import org.bianmin.content.catalog.FormSection;
import org.bianmin.content.catalog.FormTable;
import org.bianmin.content.catalog.Item;
import org.bianmin.content.guide.Paper;
import org.bianmin.doors.page.FormOfItem;
import org.bianmin.doors.page.FormSources;
import org.bianmin.doors.page.PageContext;
import org.bianmin.doors.page.PaperGroup;
import org.bianmin.doors.page.Paths;
import org.bianmin.doors.site.PageSource;
import org.bianmin.doors.site.SiteContext;
import org.bianmin.doors.site.SitePage;
import org.bianmin.doors.site.guide.BringList;
import org.bianmin.ground.text.Language;
import org.bianmin.ground.text.Text;

/**
 * The form of each item that can be applied for, to print on A4 and to fill in by hand. It asks what the form online asks;
 * in English with the Chinese beside, because the clerk reads Chinese. It has no line for a case number: only an application
 * that is handed in online has one.
 */
@Singleton
final class BlankFormPages implements PageSource {

    /** What the clerk fills in. */
    private static final List<String> CLERK =
            List.of("blank_form_received_by", "blank_form_received_on", "blank_form_missing");

    /**
     * A part of the form.
     *
     * @param when what has to be answered so that it is filled in; null where it always is
     * @param fields those of a table once, for its head
     * @param rows the numbers of the rows of a table; none where it is no table
     */
    record Part(Text title, Text when, List<BlankField> fields, List<Integer> rows) {

        static Part of(FormOfItem asked, FormSection section) {
            FormTable table = section.table();
            return new Part(
                    section.title(),
                    asked.sources().when(asked.form(), section.askedWhen()),
                    (table == null ? section.fields() : table.columns())
                            .stream().map(BlankField::of).toList(),
                    table == null
                            ? List.of()
                            : IntStream.rangeClosed(1, table.most()).boxed().toList());
        }
    }

    /**
     * A field as paper shows it.
     *
     * @param boxes how many boxes stand together, one a digit; empty for a line to write on
     */
    record BlankField(FormField field, List<Integer> boxes) {

        /** Digits in the groups in which people know them: 6 of the place, 8 of the birthday, 4; and year, month, day. */
        static BlankField of(FormField field) {
            return new BlankField(
                    field,
                    switch (field.kind()) {
                        case DOCUMENT_NUMBER -> List.of(6, 8, 4);
                        case BIRTH_DATE -> List.of(4, 2, 2);
                        case DATE -> List.of(4, 2, 2);
                        case MONTH -> List.of(4, 2);
                        case YEAR -> List.of(4);
                        case TEXT, LONG_TEXT, NAME, CHOICE, ONE_OF, DIVISION, TELEPHONE, CONFIRM, NUMBER, AMOUNT ->
                            List.of();
                    });
        }

        public boolean isChoice() {
            return field.kind() == FieldKind.CHOICE || field.kind() == FieldKind.ONE_OF;
        }

        /** Whether the hint says how to fill in the field itself, and not how to choose from a list that paper does not have. */
        public boolean isHinted() {
            return field.hint() != null && boxes.isEmpty() && field.kind() != FieldKind.DIVISION;
        }

        public boolean isLong() {
            return field.kind() == FieldKind.LONG_TEXT;
        }

        public boolean isConfirm() {
            return field.isConfirm();
        }
    }

    @CheckedTemplate(basePath = "site", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record BlankFormFields(PageContext page, List<Part> parts) implements TemplateInstance {}

    @CheckedTemplate(basePath = "site", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record BlankFormEnd(PageContext page, List<String> clerk) implements TemplateInstance {}

    /** What makes the parts of a form the same: one file of a form asks other questions for each of its items. */
    private record Asked(Language language, String place, Form form) {}

    /** The parts that are the same for every item of a place that asks the same, ready as HTML: made once in a run. */
    record BlankHtml(String fields, String end) {

        static BlankHtml of(PageContext page, FormOfItem asked) {
            List<Part> parts = asked.form().sections().stream()
                    .map(section -> Part.of(asked, section))
                    .toList();
            return new BlankHtml(new BlankFormFields(page, parts).render(), new BlankFormEnd(page, CLERK).render());
        }
    }

    @CheckedTemplate(basePath = "site", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record BlankFormPage(PageContext page, Item item, Form form, List<BringList> bring, BlankHtml html)
            implements TemplateInstance {}

    @Override
    public Stream<SitePage> pages(SiteContext site) {
        Map<Asked, BlankHtml> known = new ConcurrentHashMap<>();
        return site.catalog().items().filter(Item::isApplication).flatMap(item -> pages(site, item, known));
    }

    private Stream<SitePage> pages(SiteContext site, Item item, Map<Asked, BlankHtml> known) {
        Form form = site.content().divisions().formOf(site.catalog(), item);
        FormOfItem asked = new FormOfItem(
                item, form, new FormSources(site.catalog(), site::guides, site.content()::laws, site::registers));
        List<BringList> bring = form.isCommon()
                ? site.guides().facts(item).materials().stream()
                        .map(BringList::of)
                        .toList()
                : asked.sources().papers(form, item).stream()
                        .map(BlankFormPages::bring)
                        .toList();
        return site.inEachLanguage(
                Paths.blankForm(item),
                site.catalog().jurisdictionOf(item),
                page -> new BlankFormPage(
                        page,
                        item,
                        form,
                        bring,
                        known.computeIfAbsent(
                                new Asked(
                                        page.language(),
                                        item.jurisdiction(),
                                        site.catalog().formOf(item)),
                                key -> BlankHtml.of(page, asked))));
    }

    private static BringList bring(PaperGroup group) {
        return new BringList(
                group.name(),
                group.papers().stream()
                        .map(paper -> new Paper(paper.text(), false))
                        .toList());
    }
}
