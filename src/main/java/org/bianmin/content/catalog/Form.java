package org.bianmin.content.catalog;

import java.util.List;
import java.util.stream.Stream;
import org.bianmin.ground.text.Text;

/**
 * A form as a clerk has laid it out in {@code content/forms/}.
 *
 * @param intro what it is, shown above it
 */
public record Form(String id, Text title, Text intro, List<FormSection> sections, AttachmentRules attachments) {

    /** Whether a sample of it, filled in, can be shown. */
    public boolean hasSample() {
        return fields().anyMatch(field -> field.sample() != null);
    }

    public Stream<FormField> fields() {
        return sections.stream().flatMap(section -> section.fields().stream());
    }
}
