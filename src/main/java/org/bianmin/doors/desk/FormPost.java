package org.bianmin.doors.desk;

import jakarta.ws.rs.core.MultivaluedMap;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bianmin.domain.cases.Attachment;
import org.jboss.resteasy.reactive.server.multipart.FormValue;
import org.jboss.resteasy.reactive.server.multipart.MultipartFormDataInput;

/**
 * What a browser has posted.
 *
 * @param answers by field name, as typed
 * @param attachments the files, in the order of the form
 */
record FormPost(Map<String, String> answers, List<Attachment> attachments) {

    static FormPost of(MultivaluedMap<String, String> fields) {
        Map<String, String> answers = new HashMap<>();
        fields.forEach((name, values) -> values.stream().findFirst().ifPresent(value -> answers.put(name, value)));
        return new FormPost(answers, List.of());
    }

    static FormPost of(MultipartFormDataInput input) {
        Map<String, String> answers = new HashMap<>();
        List<Attachment> attachments = new ArrayList<>();
        for (Map.Entry<String, Collection<FormValue>> field : input.getValues().entrySet()) {
            for (FormValue value : field.getValue()) {
                if (!value.isFileItem()) {
                    answers.putIfAbsent(field.getKey(), value.getValue());
                } else if (value.getFileName() != null && !value.getFileName().isBlank()) {
                    attachments.add(attachment(value));
                }
            }
        }
        return new FormPost(answers, attachments);
    }

    /** The answer to one field; empty if there is none. */
    String answer(String field) {
        return answers.getOrDefault(field, "");
    }

    private static Attachment attachment(FormValue value) {
        String type = value.getHeaders().getFirst("Content-Type");
        try {
            byte[] content = value.getFileItem().getInputStream().readAllBytes();
            return new Attachment(value.getFileName(), type == null ? "" : type, content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
