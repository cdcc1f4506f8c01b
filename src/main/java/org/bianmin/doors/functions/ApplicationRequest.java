package org.bianmin.doors.functions;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.bianmin.domain.cases.Attachment;
import org.bianmin.domain.cases.FormKey;
import org.bianmin.domain.cases.Submission;

/**
 * What a program sends in for an item.
 *
 * @param key drawn by the sender for this one application, {@link FormKey}: sent again, it is the same application
 * @param item the item's id
 * @param language {@code zh} or {@code en}
 * @param answers by field name
 * @param attachments the files; none if null
 */
public record ApplicationRequest(
        String key, String item, String language, Map<String, String> answers, List<Attachment> attachments) {

    Submission submission() {
        return new Submission(item, language, answered(), attached());
    }

    /** A field that is null has not been answered. */
    private Map<String, String> answered() {
        return answers == null
                ? Map.of()
                : answers.entrySet().stream()
                        .filter(answer -> answer.getKey() != null && answer.getValue() != null)
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private List<Attachment> attached() {
        return attachments == null
                ? List.of()
                : attachments.stream().filter(Objects::nonNull).toList();
    }
}
