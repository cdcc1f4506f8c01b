package org.bianmin.ground.media;

import org.bianmin.ground.text.TypedText;

/** The name of a file as it is shown: never used as a path. */
public final class FileName {

    private static final int MOST = 100;

    private FileName() {}

    /**
     * A name that can be shown.
     *
     * @param sent as the sender's machine called it, with a path, with characters that cannot be seen, empty or null
     * @param kind what the file is; it gives the name of a file that came without one
     * @return without path, at most 100 characters as they are seen
     */
    public static String shown(String sent, MediaKind kind) {
        String name = shown(sent);
        return name.isEmpty() ? "file." + kind.extension() : name;
    }

    /** The same for a file of which is not known what it is; empty where it came without a name. */
    public static String shown(String sent) {
        if (sent == null) {
            return "";
        }
        String line = TypedText.line(readable(sent));
        String name = line.substring(Math.max(line.lastIndexOf('/'), line.lastIndexOf('\\')) + 1)
                .strip();
        int length = TypedText.length(name);
        if (length <= MOST) {
            return name;
        }
        int dot = name.lastIndexOf('.');
        String extension = dot > 0 && name.length() - dot <= 6 ? name.substring(dot) : "";
        return TypedText.start(name, MOST - 1 - extension.length()) + "…" + extension;
    }

    private static String readable(String sent) {
        return sent.codePoints()
                .map(character -> TypedText.isReadable(Character.toString(character)) ? character : '_')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
