package org.bianmin.domain.cases.internal;

import java.util.ArrayList;
import java.util.List;
import org.bianmin.content.catalog.AttachmentRules;
import org.bianmin.domain.cases.Attachment;
import org.bianmin.domain.cases.FieldError;
import org.bianmin.ground.media.MediaKind;
import org.bianmin.ground.media.Unfit;
import org.bianmin.ground.text.Messages;
import org.bianmin.ground.text.Text;

/** Holds files against what a form takes. */
public final class AttachmentCheck {

    /** The field that its errors name. */
    public static final String FIELD = "attachments";

    private final AttachmentRules rules;
    private final Messages messages;

    /** @param rules null where the form takes no files */
    public AttachmentCheck(AttachmentRules rules, Messages messages) {
        this.rules = rules;
        this.messages = messages;
    }

    /**
     * Everything that is wrong with files.
     *
     * @param kept how many files the form has already
     * @param keptBytes how large those are together
     */
    public List<FieldError> errors(List<Attachment> files, int kept, long keptBytes) {
        if (files.isEmpty()) {
            return List.of();
        }
        if (rules == null || kept + files.size() > rules.most()) {
            return List.of(error("error_too_many_files", "most", String.valueOf(rules == null ? 0 : rules.most())));
        }
        if (files.stream().anyMatch(file -> file.content().length > rules.mostBytesEach())) {
            return List.of(
                    error("error_file_too_large", "most", String.valueOf(rules.mostBytesEach() / (1024 * 1024))));
        }
        List<FieldError> errors = new ArrayList<>();
        long total = keptBytes
                + files.stream().mapToLong(file -> file.content().length).sum();
        if (total > rules.totalBytes()) {
            errors.add(error("error_files_too_large", "most", String.valueOf(rules.totalBytes() / (1024 * 1024))));
        }
        files.stream().filter(file -> !isTaken(file.content())).findFirst().ifPresent(file -> errors.add(unfit(file)));
        return errors;
    }

    /** By its content: names and declared types are what a telephone or a browser makes of them. */
    private boolean isTaken(byte[] content) {
        return MediaKind.of(content)
                .map(MediaKind::mediaType)
                .filter(rules.mediaTypes()::contains)
                .isPresent();
    }

    private FieldError unfit(Attachment file) {
        String message =
                switch (Unfit.of(file.content())) {
                    case EMPTY -> "error_file_empty";
                    case NOT_WHOLE -> "error_file_not_whole";
                    case HEIC -> "error_file_heic";
                    case OTHER_KIND -> "error_file_kind";
                };
        String name = file.shownName();
        return new FieldError(
                FIELD,
                messages.text(message, "file", name.isEmpty() ? messages.text("file_without_name") : Text.same(name)));
    }

    private FieldError error(String message, String name, String value) {
        return new FieldError(FIELD, messages.text(message, name, Text.same(value)));
    }
}
