package org.bianmin.domain.cases.internal;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.bianmin.domain.cases.Attachment;
import org.bianmin.domain.cases.Receipt;
import org.bianmin.ground.text.Hash;

/**
 * Tells whether two submissions are the same application: the same item, answers and files.
 *
 * <p>The pages are static and work without JavaScript, so they can carry no fresh key against a second press of the
 * button; the content itself is the key. It holds while the first case is open: after that, the same words are a new
 * application.
 *
 * <p>It is no proof of who sends: others may know the answers or guess them. A repeated application is therefore told its
 * number and never its secret, see {@link Receipt}.
 */
final class Fingerprint {

    private Fingerprint() {}

    /** SHA-256 in hex over lengths and values, so that no two different submissions run together. */
    static String of(String item, Map<String, String> answers, List<Attachment> attachments) {
        SortedMap<String, String> sorted = new TreeMap<>(answers);
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            DataOutputStream out = new DataOutputStream(bytes);
            write(out, item);
            out.writeInt(sorted.size());
            for (Map.Entry<String, String> answer : sorted.entrySet()) {
                write(out, answer.getKey());
                write(out, answer.getValue());
            }
            for (Attachment attachment : attachments) {
                write(out, Hash.hex(attachment.content()));
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
