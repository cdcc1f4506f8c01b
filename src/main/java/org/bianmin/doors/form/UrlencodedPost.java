package org.bianmin.doors.form;

import java.net.URLDecoder;
import java.nio.charset.Charset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads a form without files, {@code application/x-www-form-urlencoded}. */
final class UrlencodedPost {

    private UrlencodedPost() {}

    /**
     * The fields of a form.
     *
     * @throws UnreadableException if there are too many, or something in it is no escape or no letter
     */
    static FormPost read(byte[] body, Charset charset) {
        Map<String, String> answers = new LinkedHashMap<>();
        int fields = 0;
        for (String pair : Letters.of(body, charset).split("&")) {
            fields++;
            if (fields > MultipartPost.MOST_FIELDS) {
                throw new UnreadableException(Unreadable.FIELDS);
            }
            int equals = pair.indexOf('=');
            if (equals > 0) {
                answers.putIfAbsent(
                        decoded(pair.substring(0, equals), charset), decoded(pair.substring(equals + 1), charset));
            }
        }
        return new FormPost(answers, List.of());
    }

    private static String decoded(String text, Charset charset) {
        try {
            return Letters.sound(URLDecoder.decode(text, charset));
        } catch (IllegalArgumentException e) {
            throw new UnreadableException(Unreadable.BROKEN);
        }
    }
}
