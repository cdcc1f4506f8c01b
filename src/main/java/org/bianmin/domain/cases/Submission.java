package org.bianmin.domain.cases;

import java.util.List;
import java.util.Map;
import org.bianmin.ground.text.Language;

/**
 * What somebody sends in for an item.
 *
 * @param item the item's id
 * @param language {@code zh} or {@code en}: the language of the page on which it was filled in
 * @param answers by field name
 * @param attachments the files; none if null
 */
public record Submission(String item, String language, Map<String, String> answers, List<Attachment> attachments) {

    public Submission {
        answers = answers == null ? Map.of() : Map.copyOf(answers);
        attachments = attachments == null ? List.of() : List.copyOf(attachments);
    }

    public Language pageLanguage() {
        return Language.of(language).orElse(Language.ZH);
    }

    /** The answer to a field as it was typed; empty if there is none. */
    public String answer(String field) {
        return answers.getOrDefault(field, "");
    }
}
