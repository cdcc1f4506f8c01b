package org.bianmin.doors.form;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.bianmin.domain.cases.Attachment;
import org.bianmin.domain.cases.FormKey;

/**
 * What a browser has posted.
 *
 * @param answers by field name, as typed; of several of one name the first
 * @param files those that were chosen, in the order of the form
 */
public record FormPost(Map<String, String> answers, List<Attachment> files) {

    /** The hidden field with the form's key. */
    public static final String KEY = "key";

    /** A character that no database keeps in a text. */
    private static final String NUL = "\u0000";

    private static final String ADD = "add";
    private static final String REMOVE = "remove";
    private static final String ROW = "row";
    private static final String NARROW = "narrow";
    private static final String KEEP = "keep";

    public FormPost {
        if (answers.values().stream().anyMatch(answer -> answer.contains(NUL))) {
            Map<String, String> clean = new LinkedHashMap<>(answers);
            clean.replaceAll((field, answer) -> answer.replace(NUL, ""));
            answers = clean;
        }
    }

    /** The answer to one field; empty if there is none. */
    public String answer(String field) {
        return answers.getOrDefault(field, "");
    }

    /** The answer to a field of several lines, each ending in one character: so a browser counts it that lets no more be typed. */
    public String words(String field) {
        return answer(field).replace("\r\n", "\n").strip();
    }

    /** The number in a hidden field, such as the last step that was seen; -1 where there is none. */
    public int number(String field) {
        String typed = answer(field);
        return typed.matches("[0-9]{1,9}") ? Integer.parseInt(typed) : -1;
    }

    /** The key of the form; empty for a form that was not served with one. */
    public Optional<FormKey> key() {
        return FormKey.parse(answers.get(KEY));
    }

    /** Whether the button "add this paper" was pressed. */
    public boolean isAdding() {
        return answers.containsKey(ADD);
    }

    /** The file whose button "remove" was pressed. */
    public Optional<UUID> removed() {
        try {
            return Optional.ofNullable(answers.get(REMOVE)).map(UUID::fromString);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** The table whose button "add a row" was pressed. */
    public Optional<String> rowAdded() {
        return Optional.ofNullable(answers.get(ROW));
    }

    /** The leading question whose button was pressed, which shows what its answer needs. */
    public Optional<String> narrowed() {
        return Optional.ofNullable(answers.get(NARROW));
    }

    /** Whether a button was pressed that neither hands the form in nor is about a file. */
    public boolean isReshaping() {
        return rowAdded().isPresent() || narrowed().isPresent();
    }

    /** Whether the button "save, and go on later" was pressed. */
    public boolean isKeeping() {
        return answers.containsKey(KEEP);
    }

    /** Whether a button was pressed that does not hand the form in. */
    public boolean isUnfinished() {
        return isAdding() || isKeeping() || answers.containsKey(REMOVE) || isReshaping();
    }
}
