package org.bianmin.ground.media;

import java.io.ByteArrayOutputStream;
import java.util.Optional;
import java.util.Set;
import java.util.zip.CRC32;

/**
 * Takes out of a photo where it was made, and everything else that a camera or a program has written into it and that drawing
 * it does not need: Exif (the position, but also times, owner, serial numbers and a small copy of the picture), XMP, IPTC,
 * comments, further pictures and films behind the end. The picture itself stays bit for bit. What Exif says of the orientation
 * is written anew, so that the photo stays upright; Exif that cannot be read is left out as a whole.
 *
 * <p>Only what is known to hold no position stays: in JPEG JFIF, the colour profile and Adobe's colour transform; in PNG the
 * chunks of the picture, of colours and density and of animations. A PDF is left as it is.
 */
public final class PhotoPositions {

    private static final int EXIF_SEGMENT = 0xE1;
    private static final Set<String> PNG_KEPT = Set.of(
            "IHDR", "PLTE", "IDAT", "IEND", "tRNS", "gAMA", "cHRM", "sRGB", "iCCP", "cICP", "mDCV", "cLLI", "sBIT",
            "bKGD", "hIST", "pHYs", "sPLT", "acTL", "fcTL", "fdAT");

    private PhotoPositions() {}

    /**
     * The photo without positions.
     *
     * @param content of a file that {@link MediaKind#of} knows
     * @return new bytes, or the same where nothing has to go; a file of no known kind is returned as it is
     */
    public static byte[] removed(byte[] content) {
        Optional<MediaKind> kind = MediaKind.of(content);
        if (kind.isEmpty()) {
            return content;
        }
        return switch (kind.get()) {
            case JPEG -> jpeg(content, Jpeg.read(content).orElseThrow());
            case PNG -> png(content, Png.read(content).orElseThrow());
            case PDF -> content;
        };
    }

    private static byte[] jpeg(byte[] content, Jpeg jpeg) {
        Bytes bytes = new Bytes(content);
        ByteArrayOutputStream out = new ByteArrayOutputStream(content.length);
        marker(out, Jpeg.START);
        boolean written = false;
        for (Jpeg.Part part : jpeg.parts()) {
            boolean wanted = part.isPicture() || isKept(bytes, part);
            if (!written && !bytes.hasText(part.body(), "JFIF")) {
                orientation(bytes, jpeg).ifPresent(exif -> segment(out, exif));
                written = true;
            }
            if (wanted) {
                out.write(content, part.from(), part.to() - part.from());
            }
        }
        marker(out, Jpeg.END);
        return out.toByteArray();
    }

    private static boolean isKept(Bytes bytes, Jpeg.Part part) {
        return switch (part.marker()) {
            case 0xE0 -> bytes.hasText(part.body(), "JFIF\0");
            case 0xE2 -> bytes.hasText(part.body(), "ICC_PROFILE\0");
            case 0xEE -> bytes.hasText(part.body(), "Adobe");
            default -> false;
        };
    }

    /** Exif with the orientation alone, as the body of its segment. */
    private static Optional<byte[]> orientation(Bytes bytes, Jpeg jpeg) {
        return jpeg.parts().stream()
                .filter(part -> part.marker() == EXIF_SEGMENT && bytes.hasText(part.body(), Exif.HEADER))
                .findFirst()
                .flatMap(part -> Exif.orientation(bytes, part.body() + Exif.HEADER.length(), part.to()))
                .map(Exif::withHeader);
    }

    private static byte[] png(byte[] content, Png png) {
        Bytes bytes = new Bytes(content);
        ByteArrayOutputStream out = new ByteArrayOutputStream(content.length);
        out.write(content, 0, Png.SIGNATURE);
        for (Png.Chunk chunk : png.chunks()) {
            if (PNG_KEPT.contains(chunk.type())) {
                out.write(content, chunk.from(), chunk.to() - chunk.from());
            } else if (chunk.type().equals("eXIf")) {
                Exif.orientation(bytes, chunk.body(), chunk.body() + chunk.bodyLength())
                        .ifPresent(orientation -> chunk(out, chunk.type(), Exif.of(orientation)));
            }
        }
        return out.toByteArray();
    }

    private static void marker(ByteArrayOutputStream out, int marker) {
        out.write(0xFF);
        out.write(marker);
    }

    private static void segment(ByteArrayOutputStream out, byte[] body) {
        marker(out, EXIF_SEGMENT);
        out.write(body.length + 2 >> 8);
        out.write(body.length + 2);
        out.writeBytes(body);
    }

    private static void chunk(ByteArrayOutputStream out, String type, byte[] body) {
        CRC32 check = new CRC32();
        byte[] name = {(byte) type.charAt(0), (byte) type.charAt(1), (byte) type.charAt(2), (byte) type.charAt(3)};
        check.update(name);
        check.update(body);
        four(out, body.length);
        out.writeBytes(name);
        out.writeBytes(body);
        four(out, check.getValue());
    }

    private static void four(ByteArrayOutputStream out, long value) {
        for (int shift = 24; shift >= 0; shift -= 8) {
            out.write((int) (value >> shift));
        }
    }
}
