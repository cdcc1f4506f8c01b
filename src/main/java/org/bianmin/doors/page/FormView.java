package org.bianmin.doors.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.bianmin.content.catalog.Form;
import org.bianmin.content.catalog.LetterKind;
import org.bianmin.ground.text.Text;

/**
 * A form as it is shown, empty or filled in.
 *
 * @param papers what to bring; none where the form does not say
 * @param kept what was answered in fields that are not asked beside the other answers, so that a change of mind loses nothing
 * @param attachmentsError what is wrong with the files, or null
 * @param errors every error, in the order of the fields; empty for a form of which none are to be shown
 * @param privacy what becomes of what is filled in
 * @param sent what the desk knows of it
 */
public record FormView(
        Form form,
        List<SectionView> sections,
        List<PaperGroup> papers,
        List<FieldView> kept,
        Text attachmentsError,
        List<ErrorLink> errors,
        PrivacyNotice privacy,
        SentForm sent) {

    private static final int MEGA = 1024 * 1024;
    private static final String ATTACHMENTS = "attachments";

    /** A form that nobody has filled in yet, as it is published. */
    public static FormView empty(FormOfItem asked, PrivacyNotice privacy) {
        return filled(asked, privacy, Map.of(), Map.of(), SentForm.published());
    }

    /**
     * A form as somebody filled it in.
     *
     * @param answers what was typed, by field name
     * @param errors what is wrong, by field name
     */
    public static FormView filled(
            FormOfItem asked,
            PrivacyNotice privacy,
            Map<String, String> answers,
            Map<String, Text> errors,
            SentForm sent) {
        FormSections view = new FormSections(asked, answers, errors, sent.isServed());
        List<SectionView> sections = view.sections();
        List<ErrorLink> links = new ArrayList<>();
        sections.stream()
                .flatMap(section -> Stream.concat(
                        section.fields().stream(), section.rows().stream().flatMap(row -> row.fields().stream())))
                .filter(field -> field.error() != null)
                .forEach(field -> links.add(new ErrorLink(field.id(), field.error())));
        Text attachmentsError = errors.get(ATTACHMENTS);
        if (attachmentsError != null) {
            links.add(new ErrorLink("f-" + ATTACHMENTS, attachmentsError));
        }
        links.addAll(sent.services().links());
        return new FormView(
                asked.form(),
                sections,
                view.papers(),
                view.kept(),
                attachmentsError,
                List.copyOf(links),
                privacy,
                sent);
    }

    /** Whether it is the form of a kind of letter, and not of an application. */
    public boolean isLetter() {
        return form.id().startsWith(LetterKind.FORM);
    }

    /** What the file chooser takes; names, so that phones turn other kinds of photo into these. */
    public String accept() {
        return String.join(",", form.attachments().mediaTypes());
    }

    /** How many megabytes all files may have together. */
    public int totalMegabytes() {
        return form.attachments().totalBytes() / MEGA;
    }
}
