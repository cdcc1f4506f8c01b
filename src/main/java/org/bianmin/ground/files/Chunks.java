package org.bianmin.ground.files;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.bianmin.ground.crypto.BrokenSealException;
import org.bianmin.ground.crypto.DataKey;

/** Cuts a file into chunks of 256 KB, each sealed for its file, its place and whether it is the last. */
public final class Chunks {

    private static final int SIZE = 256 * 1024;

    private Chunks() {}

    /** The sealed chunks of a content; an empty content has one. */
    public static List<byte[]> seal(DataKey key, UUID file, byte[] content) {
        List<byte[]> chunks = new ArrayList<>();
        int start = 0;
        do {
            int end = Math.min(content.length, start + SIZE);
            byte[] plain = Arrays.copyOfRange(content, start, end);
            chunks.add(key.seal(chunk(file, chunks.size(), end == content.length), plain));
            start = end;
        } while (start < content.length);
        return chunks;
    }

    /**
     * The content that was sealed.
     *
     * @throws BrokenSealException if a chunk was changed, moved or left out
     */
    public static byte[] open(DataKey key, UUID file, List<byte[]> chunks) {
        if (chunks.isEmpty()) {
            throw new BrokenSealException("there is nothing of the file " + file);
        }
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        for (int i = 0; i < chunks.size(); i++) {
            content.writeBytes(key.open(chunk(file, i, i == chunks.size() - 1), chunks.get(i)));
        }
        return content.toByteArray();
    }

    /** What the name of a file is sealed as. */
    public static String name(UUID file) {
        return "file name " + file;
    }

    private static String chunk(UUID file, int index, boolean last) {
        return "file " + file + " " + index + (last ? " last" : "");
    }
}
