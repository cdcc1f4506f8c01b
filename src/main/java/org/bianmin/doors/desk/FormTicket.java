package org.bianmin.doors.desk;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import org.bianmin.domain.cases.FieldError;
import org.bianmin.domain.cases.FormKey;
import org.bianmin.ground.text.Text;

/**
 * What lets a browser see its half-filled form: kept in its cookie {@code form-<id>}.
 *
 * @param shown how the form is to be shown
 * @param fileError what was wrong with a file that was sent, or null
 */
record FormTicket(FormKey key, Shown shown, Text fileError) {

    /** Names of files stand in the error and may be long; a cookie may not. In bytes. */
    private static final int LONGEST = 1200;

    private static final int ID_DIGITS = 16;
    private static final int PARTS = 4;

    /** How a form is shown again. */
    enum Shown {
        /** With all that is wrong with it. */
        WITH_ERRORS,
        /** As it was: a paper was added or taken away. */
        AS_TYPED,
        /** To be looked over and sent: it came from a page that the desk did not serve. */
        TO_CHECK
    }

    /** The name of the cookie for a form. */
    static String cookie(String id) {
        return "form-" + id;
    }

    /** What stands in addresses for a form: 16 hex digits, from which nobody comes to its key. */
    static String id(FormKey key) {
        return HexFormat.of().formatHex(key.hash()).substring(0, ID_DIGITS);
    }

    static FormTicket of(FormKey key, Shown shown, Optional<FieldError> fileError) {
        return new FormTicket(
                key,
                shown,
                fileError
                        .map(FieldError::message)
                        .map(text -> new Text(cut(text.zh()), cut(text.en() == null ? text.zh() : text.en())))
                        .orElse(null));
    }

    static Optional<FormTicket> parse(String content) {
        String[] parts = content.split("\n", -1);
        if (parts.length != PARTS) {
            return Optional.empty();
        }
        Text fileError = parts[2].isEmpty() ? null : new Text(parts[2], parts[PARTS - 1]);
        return FormKey.parse(parts[0])
                .map(key -> new FormTicket(key, Shown.valueOf(parts[1].toUpperCase(Locale.ROOT)), fileError));
    }

    /** What {@link #parse} reads. */
    String content() {
        return String.join(
                "\n",
                key.value(),
                shown.name(),
                fileError == null ? "" : fileError.zh(),
                fileError == null ? "" : fileError.en());
    }

    private static String cut(String text) {
        String line = text.replace('\n', ' ');
        int end = line.length();
        while (line.substring(0, end).getBytes(StandardCharsets.UTF_8).length > LONGEST) {
            end = line.offsetByCodePoints(end, -1);
        }
        return end == line.length() ? line : line.substring(0, end) + "…";
    }
}
