package org.bianmin.doors.page;

import java.util.ArrayList;
import java.util.List;

/** Breaks words into the lines of a drawing, where no browser does it. */
public final class TextLines {

    /** A Latin letter is about half as wide as a Chinese character. */
    private static final double LATIN = 0.52;

    private static final int LATIN_END = 0x2000;

    private TextLines() {}

    /**
     * The lines of a text: broken at spaces, and between any two Chinese characters.
     *
     * @param most how wide a line may be, in ems
     */
    public static List<String> of(String text, double most) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String piece : text.split("(?<= )|(?<=[\\u2e80-\\uffee])")) {
            if (line.length() > 0 && width(line + piece.strip()) > most) {
                lines.add(line.toString().strip());
                line.setLength(0);
            }
            line.append(piece);
        }
        lines.add(line.toString().strip());
        return List.copyOf(lines);
    }

    /** How wide a text is, in ems, nearly enough for a drawing. */
    static double width(String text) {
        return text.codePoints()
                .mapToDouble(letter -> letter < LATIN_END ? LATIN : 1)
                .sum();
    }
}
