package org.bianmin.doors.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.bianmin.content.catalog.Form;
import org.bianmin.ground.text.Text;

/**
 * A form as it is shown, empty or filled in.
 *
 * @param attachmentsError what is wrong with the files, or null
 * @param errors every error, in the order of the fields; empty for a fresh form
 */
public record FormView(Form form, List<SectionView> sections, Text attachmentsError, List<ErrorLink> errors) {

    private static final String ATTACHMENTS = "attachments";

    /** A form that nobody has filled in yet. */
    public static FormView empty(Form form) {
        return filled(form, Map.of(), Map.of());
    }

    /**
     * A form as somebody filled it in.
     *
     * @param answers what was typed, by field name
     * @param errors what is wrong, by field name
     */
    public static FormView filled(Form form, Map<String, String> answers, Map<String, Text> errors) {
        List<SectionView> sections = form.sections().stream()
                .map(section -> new SectionView(
                        section.title(),
                        section.fields().stream()
                                .map(field -> new FieldView(
                                        field, answers.getOrDefault(field.name(), ""), errors.get(field.name())))
                                .toList()))
                .toList();
        List<ErrorLink> links = new ArrayList<>();
        sections.stream()
                .flatMap(section -> section.fields().stream())
                .filter(field -> field.error() != null)
                .forEach(field -> links.add(new ErrorLink(field.id(), field.error())));
        Text attachmentsError = errors.get(ATTACHMENTS);
        if (attachmentsError != null) {
            links.add(new ErrorLink("f-" + ATTACHMENTS, attachmentsError));
        }
        return new FormView(form, sections, attachmentsError, List.copyOf(links));
    }

    /** The media types for the file chooser. */
    public String accept() {
        return String.join(",", form.attachments().mediaTypes());
    }
}
