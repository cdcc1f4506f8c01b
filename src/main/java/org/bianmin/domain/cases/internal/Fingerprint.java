package org.bianmin.domain.cases.internal;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.bianmin.ground.text.Hash;

/**
 * Tells whether two applications have the same item and answers, so that staff see a possible duplicate. It decides nothing: the
 * same answers may be somebody else's guess, or next year's application.
 */
public final class Fingerprint {

    private Fingerprint() {}

    /** SHA-256 in hex over lengths and values, so that no two different applications run together. */
    public static String of(String item, Map<String, String> answers) {
        SortedMap<String, String> sorted = new TreeMap<>(answers);
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            DataOutputStream out = new DataOutputStream(bytes);
            write(out, item);
            for (Map.Entry<String, String> answer : sorted.entrySet()) {
                write(out, answer.getKey());
                write(out, answer.getValue());
            }
            return Hash.hex(bytes.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(DataOutputStream out, String value) throws IOException {
        byte[] bytes = value.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }
}
