package org.bianmin.ground.media;

import java.util.Optional;

/** The kinds of file that are taken, told by the structure of their content. */
public enum MediaKind {
    JPEG("image/jpeg", "jpg"),
    PNG("image/png", "png"),
    PDF("application/pdf", "pdf");

    private final String mediaType;
    private final String extension;

    MediaKind(String mediaType, String extension) {
        this.mediaType = mediaType;
        this.extension = extension;
    }

    /**
     * What a file is.
     *
     * @return empty if it is nothing that is taken, or not whole; {@link Unfit#of} says which
     */
    public static Optional<MediaKind> of(byte[] content) {
        return claimed(content).filter(kind -> kind.isWhole(content));
    }

    public String mediaType() {
        return mediaType;
    }

    /** The usual end of a file's name, without the dot. */
    public String extension() {
        return extension;
    }

    /** What the first bytes say that a file is, whole or not. */
    static Optional<MediaKind> claimed(byte[] content) {
        Bytes bytes = new Bytes(content);
        if (bytes.startsWith(0xFF, 0xD8, 0xFF)) {
            return Optional.of(JPEG);
        }
        if (bytes.startsWith(0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n')) {
            return Optional.of(PNG);
        }
        return bytes.startsWith('%', 'P', 'D', 'F', '-') ? Optional.of(PDF) : Optional.empty();
    }

    private boolean isWhole(byte[] content) {
        return switch (this) {
            case JPEG -> Jpeg.read(content).isPresent();
            case PNG -> Png.read(content).isPresent();
            case PDF -> Pdf.isWhole(content);
        };
    }
}
