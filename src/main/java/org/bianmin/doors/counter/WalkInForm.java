package org.bianmin.doors.counter;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bianmin.content.catalog.FieldKind;
import org.bianmin.content.catalog.FieldOption;
import org.bianmin.content.catalog.Form;
import org.bianmin.content.catalog.FormField;
import org.bianmin.content.catalog.FormTable;
import org.bianmin.content.catalog.LetterKind;
import org.bianmin.content.division.Unit;
import org.bianmin.domain.cases.Entry;
import org.bianmin.doors.form.FormAnswers;
import org.bianmin.doors.form.FormPost;
import org.bianmin.doors.page.FieldView;
import org.bianmin.doors.page.FormNarrowing;
import org.bianmin.ground.numbers.DocumentKind;
import org.bianmin.ground.text.Messages;
import org.bianmin.ground.text.Text;

/**
 * What is asked at a counter. Of the common form these are the few fields that say who it is, where from, how to reach them, and what
 * for; any other is asked only where it must be filled in, or turns out to be missing. A form of the item's own asks nothing
 * without a reason, and is asked whole.
 *
 * @param messages the words of the choice that stands in the place of the applicant's own declaration, and says whether the identity document
 *     was seen
 */
record WalkInForm(Form form, Messages messages) {

    /**
     * A table, and how many rows of it are shown.
     */
    record Rows(FormTable table, int shown) {

        public boolean isMore() {
            return shown < table.most();
        }
    }

    private static final String SEEN = "seen";
    private static final String UNSEEN = "unseen";

    /**
     * The fields as they are shown.
     *
     * @param declared what was chosen of the identity document; empty where nothing was
     */
    List<FieldView> fields(Map<String, String> answers, String declared, Map<String, Text> errors) {
        Set<String> asked = form.isCommon() ? asked() : whole(answers);
        Set<String> leading = new FormNarrowing(form, answers).leading();
        return form.fields()
                .filter(field -> asked.contains(field.name())
                        || errors.containsKey(field.name())
                        || !answers.getOrDefault(field.name(), "").isBlank())
                .map(field -> new FieldView(
                        field.isDeclaration() ? declaration(field) : field,
                        field.isDeclaration() ? declared : answers.getOrDefault(field.name(), ""),
                        field.isDeclaration() && errors.containsKey(field.name())
                                ? messages.text(isLetter() ? "error_walk_in_channel" : "error_walk_in_identity")
                                : errors.get(field.name()),
                        null,
                        leading.contains(field.name()),
                        false,
                        null))
                .toList();
    }

    /** Whether it is one on which a letter is taken down; what is chosen in the place of the declaration is then how it came. */
    boolean isLetter() {
        return form.id().startsWith(LetterKind.FORM);
    }

    /** What is filled in beforehand: the own town or village, but not as what a letter is about. */
    Map<String, String> preset(Unit own) {
        Map<String, String> answers = new HashMap<>();
        first(field -> field.kind() == FieldKind.DIVISION && !isLetter())
                .filter(field -> field.hasOption(own.path()))
                .ifPresent(field -> answers.put(field.name(), own.path()));
        return answers;
    }

    /** What was typed into fields that the form has. */
    Map<String, String> answers(FormPost post) {
        Map<String, String> typed = post.answers();
        Map<String, String> answers = new HashMap<>(FormAnswers.of(form, post));
        first(FormField::isDeclaration)
                .ifPresent(field -> answers.put(field.name(), declared(typed).isEmpty() ? "" : "yes"));
        return answers;
    }

    /** What was chosen of the identity document, or how a letter came; empty where nothing was. */
    String declared(Map<String, String> typed) {
        return first(FormField::isDeclaration)
                .map(field -> typed.get(field.name()))
                .filter(choices()::contains)
                .orElse("");
    }

    /** The kind of the identity document that was seen; empty where none was, or the applicant has none. */
    Optional<DocumentKind> seen(Map<String, String> typed) {
        return declared(typed).equals(SEEN)
                ? first(field -> field.kind() == FieldKind.DOCUMENT_NUMBER)
                        .flatMap(field -> field.typeIn() == null
                                ? Optional.of(DocumentKind.RESIDENT_CARD)
                                : DocumentKind.of(typed.getOrDefault(field.typeIn(), "")))
                        .filter(kind -> kind != DocumentKind.NONE)
                : Optional.empty();
    }

    /** The tables of the form, which is shown with those answers. */
    List<Rows> tables(Map<String, String> answers) {
        FormNarrowing narrowing = new FormNarrowing(form, answers);
        return form.sections().stream()
                .filter(section -> section.table() != null)
                .filter(section -> section.fields().stream().anyMatch(narrowing::isShown))
                .map(section -> new Rows(section.table(), narrowing.rows(section.table())))
                .toList();
    }

    private Set<String> whole(Map<String, String> answers) {
        FormNarrowing narrowing = new FormNarrowing(form, answers);
        return form.fields().filter(narrowing::isShown).map(FormField::name).collect(Collectors.toSet());
    }

    private Set<String> asked() {
        Set<String> asked = new HashSet<>();
        List<FormField> few = new ArrayList<>();
        first(field -> field.kind() == FieldKind.NAME).ifPresent(few::add);
        first(field -> field.kind() == FieldKind.DOCUMENT_NUMBER).ifPresent(few::add);
        first(field -> field.kind() == FieldKind.DIVISION).ifPresent(few::add);
        first(field -> field.kind() == FieldKind.TELEPHONE).ifPresent(few::add);
        first(field -> field.kind() == FieldKind.LONG_TEXT).ifPresent(few::add);
        form.fields().filter(FormField::isAlwaysRequired).forEach(few::add);
        for (FormField field : few) {
            asked.add(field.name());
            Optional.ofNullable(field.typeIn()).ifPresent(asked::add);
            Optional.ofNullable(field.keptWith()).ifPresent(asked::add);
        }
        return asked;
    }

    private Optional<FormField> first(Predicate<FormField> of) {
        return form.fields().filter(of).findFirst();
    }

    private List<String> choices() {
        return isLetter() ? Entry.TAKEN_DOWN : List.of(SEEN, UNSEEN);
    }

    private FormField declaration(FormField field) {
        String asked = isLetter() ? "walk_in_channel" : "walk_in_identity";
        String choice = isLetter() ? "channel_" : "walk_in_identity_";
        return new FormField(
                field.name(),
                FieldKind.CHOICE,
                messages.text(asked),
                null,
                true,
                field.requiredWhen(),
                List.of(),
                null,
                null,
                field.maxLength(),
                "off",
                Stream.concat(
                                Stream.of(new FieldOption("", messages.text("account_choose"), null)),
                                choices().stream()
                                        .map(code -> new FieldOption(code, messages.text(choice + code), null)))
                        .toList(),
                null,
                null,
                field.reasons(),
                null);
    }
}
