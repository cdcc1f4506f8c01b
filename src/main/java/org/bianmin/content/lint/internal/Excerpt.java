package org.bianmin.content.lint.internal;

/** The beginning of a text, for a message. */
public final class Excerpt {

    private static final int LENGTH = 24;

    private Excerpt() {}

    public static String of(String text) {
        String line = text.strip().replaceAll("\\s+", " ");
        return line.codePointCount(0, line.length()) <= LENGTH
                ? line
                : line.substring(0, line.offsetByCodePoints(0, LENGTH)) + "…";
    }
}
