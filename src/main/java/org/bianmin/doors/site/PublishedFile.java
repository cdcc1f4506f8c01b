package org.bianmin.doors.site;

import java.nio.ByteBuffer;
import java.util.HexFormat;
import org.bianmin.ground.text.Language;

/**
 * What is known of a file once it has been made. Small, for there are as many as files.
 *
 * @param high the first half of its hash, see {@link #hash}
 * @param low the other half
 * @param size in bytes, not compressed
 */
public record PublishedFile(long high, long low, long size) {

    /** How many digits a hash has. */
    static final int DIGITS = 32;

    private static final HexFormat HEX = HexFormat.of();

    /** @param sha256 of its content */
    static PublishedFile of(byte[] sha256, long size) {
        ByteBuffer bytes = ByteBuffer.wrap(sha256);
        return new PublishedFile(bytes.getLong(), bytes.getLong(), size);
    }

    /** @param hash as {@link #hash} gives it */
    static PublishedFile of(String hash, long size) {
        int half = DIGITS / 2;
        return new PublishedFile(
                HexFormat.fromHexDigitsToLong(hash, 0, half), HexFormat.fromHexDigitsToLong(hash, half, DIGITS), size);
    }

    /** The first 32 hexadecimal digits of the SHA-256 of its content. A browser can work it out too. */
    public String hash() {
        return HEX.toHexDigits(high) + HEX.toHexDigits(low);
    }

    /** Written out, as in {@link org.bianmin.ground.text.Text}. */
    @Override
    public boolean equals(Object other) {
        return other instanceof PublishedFile file && high == file.high && low == file.low && size == file.size;
    }

    @Override
    public int hashCode() {
        return Long.hashCode(high);
    }

    /** The folder below that of a language in which a file stands, the place to which it belongs; else an empty string. */
    public static String placeOf(String path) {
        String[] steps = path.split("/", 3);
        return steps.length == 3 && Language.of(steps[0]).isPresent() ? steps[1] : "";
    }
}
