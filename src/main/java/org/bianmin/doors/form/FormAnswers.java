package org.bianmin.doors.form;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bianmin.content.catalog.Form;
import org.bianmin.content.catalog.FormField;
import org.bianmin.content.catalog.FormTable;

/** What a post says of a form: the answers to its fields, and how many rows of its tables are shown. */
public final class FormAnswers {

    private FormAnswers() {}

    /** What was typed into fields that the form has; with one row more where that was asked for. */
    public static Map<String, String> of(Form form, FormPost post) {
        Set<String> names = Stream.concat(
                        form.fields().map(FormField::name), form.tables().map(FormTable::shown))
                .collect(Collectors.toSet());
        Map<String, String> answers = new HashMap<>(post.answers());
        answers.keySet().retainAll(names);
        post.rowAdded()
                .flatMap(name ->
                        form.tables().filter(table -> table.name().equals(name)).findFirst())
                .ifPresent(table ->
                        answers.put(table.shown(), String.valueOf(Math.max(1, post.number(table.shown())) + 1)));
        return answers;
    }

    /** Where on the page the button was pressed, as the end of an address; empty for its beginning. */
    public static String place(Form form, FormPost post) {
        return post.rowAdded()
                .flatMap(name ->
                        form.tables().filter(table -> table.name().equals(name)).findFirst())
                .map(table -> "#" + table.name() + "-more")
                .or(() -> post.narrowed().flatMap(form::field).map(field -> "#f-" + field.name()))
                .orElse("");
    }
}
