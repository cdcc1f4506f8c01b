package org.bianmin.content.lint.internal;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bianmin.content.folder.FilePosition;

/**
 * The links of a Markdown file. Looked for line by line, because a parsed document knows the lines of its blocks only, and
 * because the packages without a site carry no Markdown parser.
 */
final class MarkdownLinks {

    private static final Pattern LINK = Pattern.compile("\\[[^\\]]*\\]\\(\\s*<?([^)>\\s]+)");

    /** A link and where it leads to. */
    record Link(FilePosition place, String target) {}

    private final String file;
    private final List<String> lines;

    MarkdownLinks(String file, String text) {
        this.file = file;
        this.lines = text.lines().toList();
    }

    List<Link> links() {
        List<Link> links = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).contains("](")) {
                continue;
            }
            Matcher matcher = LINK.matcher(lines.get(i));
            while (matcher.find()) {
                links.add(new Link(new FilePosition(file, i + 1), matcher.group(1)));
            }
        }
        return links;
    }

    /** A relative address seen from a folder of the content; {@code ..} is followed. */
    static String resolve(String folder, String path) {
        return Path.of(folder, path).normalize().toString().replace('\\', '/');
    }
}
