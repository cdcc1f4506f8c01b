package org.bianmin.doors.site.guide;

import io.quarkus.qute.RawString;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The longer guide of an item, split in two: what it says, and what it lists as not stated. The second goes into the one box
 * of the page that says so, so that a reader is not told twice.
 *
 * @param html what it says
 * @param silent what it lists as not stated, without the phrase itself, or null
 */
record LongerGuide(RawString html, String silent) {

    /** The last section, under the heading that the guides give to it. */
    private static final Pattern SILENT = Pattern.compile(
            "^## +(?:文件没有|文件未说明|What the document does not say|Not stated in the source).*\\R+([\\s\\S]*)\\z",
            Pattern.MULTILINE);

    private static final Pattern PHRASE = Pattern.compile(
            "[：:]?\\s*(?:文件未说明(?:，请向窗口询问)?|[Nn]ot stated(?: in the source; ask at the counter)?)([：:。.]?)\\s*");

    static LongerGuide of(String markdown) {
        Matcher matcher = SILENT.matcher(markdown);
        if (!matcher.find() || matcher.group(1).contains("\n## ")) {
            return new LongerGuide(MarkdownHtml.of(markdown, 1), null);
        }
        String silent = withoutPhrase(matcher.group(1).strip());
        return new LongerGuide(
                MarkdownHtml.of(markdown.substring(0, matcher.start()), 1), silent.isEmpty() ? null : silent);
    }

    /** What is left of sentences such as "The age: not stated." and "Not stated in the source; ask at the counter: the age." */
    private static String withoutPhrase(String text) {
        String left = PHRASE.matcher(text).replaceAll(found -> switch (found.group(1)) {
            case "。" -> "；";
            case "." -> "; ";
            default -> "";
        });
        return left.strip().replaceFirst("[；;]$", "");
    }
}
