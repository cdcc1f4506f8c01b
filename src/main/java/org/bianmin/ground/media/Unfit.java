package org.bianmin.ground.media;

import java.nio.charset.StandardCharsets;
import java.util.Set;

/** Why a file is not taken, so that its sender can be told what to do. */
public enum Unfit {
    /** There is nothing in it. */
    EMPTY,
    /** It begins as a file of a kind that is taken and has no end: sent or saved only in part, or damaged. */
    NOT_WHOLE,
    /** A photo as iPhones and some other telephones save it, HEIC or AVIF (ISO/IEC 23008-12), which has to be saved as JPEG. */
    HEIC,
    /** Anything else, whatever it is called. */
    OTHER_KIND;

    private static final int BRAND = 8;
    private static final Set<String> HEIC_BRANDS =
            Set.of("heic", "heix", "heim", "heis", "hevc", "hevx", "mif1", "msf1", "avif", "avis");

    /** Why a file of which {@link MediaKind#of} says nothing is not taken. */
    public static Unfit of(byte[] content) {
        if (content.length == 0) {
            return EMPTY;
        }
        if (MediaKind.claimed(content).isPresent()) {
            return NOT_WHOLE;
        }
        return isHeic(content) ? HEIC : OTHER_KIND;
    }

    private static boolean isHeic(byte[] content) {
        return content.length >= BRAND + 4
                && new String(content, 4, 4, StandardCharsets.ISO_8859_1).equals("ftyp")
                && HEIC_BRANDS.contains(new String(content, BRAND, 4, StandardCharsets.ISO_8859_1));
    }
}
