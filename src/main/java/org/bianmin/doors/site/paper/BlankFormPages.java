package org.bianmin.doors.site.paper;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.bianmin.content.catalog.FieldKind;
import org.bianmin.content.catalog.Form;
import org.bianmin.content.catalog.FormField;
import org.bianmin.content.catalog.Item;
import org.bianmin.doors.page.PageContext;
import org.bianmin.doors.page.Paths;
import org.bianmin.doors.site.PageSource;
import org.bianmin.doors.site.SiteContext;
import org.bianmin.doors.site.SitePage;
import org.bianmin.doors.site.guide.BringList;
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

    /** A part of the form. */
    record Part(Text title, List<BlankField> fields) {}

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
                        case TEXT, LONG_TEXT, NAME, CHOICE, DIVISION, TELEPHONE, CONFIRM -> List.of();
                    });
        }

        public boolean isChoice() {
            return field.kind() == FieldKind.CHOICE;
        }

        /** Whether the hint says how to fill in the field itself, and not how to choose from a list that paper does not have. */
        public boolean isHinted() {
            return field.hint() != null && boxes.isEmpty() && field.kind() != FieldKind.DIVISION;
        }

        public boolean isLong() {
            return field.kind() == FieldKind.LONG_TEXT;
        }

        public boolean isConfirm() {
            return field.kind() == FieldKind.CONFIRM;
        }
    }

    @CheckedTemplate(basePath = "site", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record BlankFormFields(PageContext page, List<Part> parts) implements TemplateInstance {}

    @CheckedTemplate(basePath = "site", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record BlankFormEnd(PageContext page, List<String> clerk) implements TemplateInstance {}

    /** The parts that are the same for every item of a place and form, ready as HTML: made once in a run. */
    record BlankHtml(String fields, String end) {

        static BlankHtml of(PageContext page, Form form) {
            return new BlankHtml(
                    new BlankFormFields(page, parts(form)).render(), new BlankFormEnd(page, CLERK).render());
        }
    }

    @CheckedTemplate(basePath = "site", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record BlankFormPage(PageContext page, Item item, Form form, List<BringList> bring, BlankHtml html)
            implements TemplateInstance {}

    @Override
    public Stream<SitePage> pages(SiteContext site) {
        Map<String, BlankHtml> known = new ConcurrentHashMap<>();
        return site.catalog().items().filter(Item::isApplication).flatMap(item -> pages(site, item, known));
    }

    private Stream<SitePage> pages(SiteContext site, Item item, Map<String, BlankHtml> known) {
        Form form = site.content().divisions().formOf(site.catalog(), item);
        List<BringList> bring = site.guides().facts(item).materials().stream()
                .map(BringList::of)
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
                                page.language().code() + "/" + item.jurisdiction() + "/" + form.id(),
                                key -> BlankHtml.of(page, form))));
    }

    private static List<Part> parts(Form form) {
        return form.sections().stream()
                .map(section -> new Part(
                        section.title(),
                        section.fields().stream().map(BlankField::of).toList()))
                .toList();
    }
}
