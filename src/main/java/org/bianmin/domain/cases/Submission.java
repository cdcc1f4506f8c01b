package org.bianmin.domain.cases;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.bianmin.content.catalog.Form;
import org.bianmin.content.catalog.FormField;
import org.bianmin.ground.text.Language;

/**
 * What somebody sends in for an item.
 *
 * @param item the item's id
 * @param language {@code zh} or {@code en}: the language of the page on which it was filled in
 * @param answers by field name; one that is null in JSON is none
 * @param attachments the files; none if null
 */
public record Submission(String item, String language, Map<String, String> answers, List<Attachment> attachments) {

    public Submission {
        answers = answers == null ? Map.of() : given(answers);
        attachments = attachments == null
                ? List.of()
                : attachments.stream().filter(Objects::nonNull).toList();
    }

    public Language pageLanguage() {
        return Language.of(language).orElse(Language.ZH);
    }

    /** What was typed into the fields that a form has. */
    public Map<String, String> answersTo(Form form) {
        return form.fields()
                .map(FormField::name)
                .filter(answers::containsKey)
                .collect(Collectors.toMap(name -> name, answers::get));
    }

    /** The answer to a field as it was typed; empty if there is none. */
    public String answer(String field) {
        return answers.getOrDefault(field, "");
    }

    private static Map<String, String> given(Map<String, String> answers) {
        return answers.entrySet().stream()
                .filter(answer -> answer.getValue() != null)
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
