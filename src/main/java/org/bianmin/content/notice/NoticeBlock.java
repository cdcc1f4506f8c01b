package org.bianmin.content.notice;

import java.util.ArrayList;
import java.util.List;

/**
 * A piece of a notice as it is shown.
 *
 * @param kind what it is
 * @param lines the points of a list; one of a title or a paragraph
 */
public record NoticeBlock(Kind kind, List<String> lines) {

    static final String HEAD = "# ";
    static final String ITEM = "- ";

    /** What a piece is. */
    public enum Kind {
        TITLE,
        PARAGRAPH,
        LIST
    }

    public NoticeBlock {
        lines = List.copyOf(lines);
    }

    public boolean isTitle() {
        return kind == Kind.TITLE;
    }

    public boolean isList() {
        return kind == Kind.LIST;
    }

    public String text() {
        return lines.get(0);
    }

    /** The pieces of a notice, in order. */
    public static List<NoticeBlock> of(String markdown) {
        List<NoticeBlock> blocks = new ArrayList<>();
        List<String> points = new ArrayList<>();
        for (String line : markdown.split("\\R")) {
            if (line.startsWith(ITEM)) {
                points.add(plain(line.substring(ITEM.length())));
                continue;
            }
            close(points, blocks);
            if (line.startsWith(HEAD)) {
                blocks.add(new NoticeBlock(Kind.TITLE, List.of(plain(line.substring(HEAD.length())))));
            } else if (!line.isBlank()) {
                blocks.add(new NoticeBlock(Kind.PARAGRAPH, List.of(plain(line))));
            }
        }
        close(points, blocks);
        return blocks;
    }

    static String title(String markdown) {
        return of(markdown).stream()
                .filter(NoticeBlock::isTitle)
                .map(NoticeBlock::text)
                .findFirst()
                .orElse("");
    }

    private static void close(List<String> points, List<NoticeBlock> blocks) {
        if (!points.isEmpty()) {
            blocks.add(new NoticeBlock(Kind.LIST, points));
            points.clear();
        }
    }

    private static String plain(String line) {
        return line.strip().replaceAll("\\\\(\\p{Punct})", "$1");
    }
}
