package org.bianmin.content.national.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bianmin.content.national.ArticleNumber;

/**
 * The text of a law by its articles. An article begins with its number at the head of a line and ends at the next one or at a
 * heading; its paragraphs are kept apart, because a quotation begins where a sentence does.
 */
final class LawText {

    private static final Pattern ARTICLE = Pattern.compile("^(第[零一二三四五六七八九十百千]+条)[\\s　]+");
    private static final Pattern BLANK = Pattern.compile("[\\s　]+");
    private static final String LEFT_OUT = "……";
    private static final String PARAGRAPH = "\n";
    /** After these a sentence, or an item of a list, begins. */
    private static final String ENDS = "。；：:" + PARAGRAPH;

    private final List<String> names;
    private final Map<String, String> articles = new HashMap<>();

    LawText(String text) {
        names = text.lines()
                .filter(line -> line.startsWith("# "))
                .map(line -> line.substring(2).strip())
                .toList();
        String current = null;
        for (String line : text.lines().map(String::strip).toList()) {
            Matcher start = ARTICLE.matcher(line);
            if (start.find()) {
                current = start.group(1);
                articles.putIfAbsent(current, bare(line.substring(start.end())));
            } else if (line.startsWith("#")) {
                current = null;
            } else if (current != null && !line.isEmpty()) {
                articles.computeIfPresent(current, (number, words) -> words + PARAGRAPH + bare(line));
            }
        }
    }

    /** Whether the text calls itself so. */
    boolean isNamed(String name) {
        return names.contains(name);
    }

    /** Whether there is an article of that number. */
    boolean has(int article) {
        return words(article).isPresent();
    }

    /** Whether the pieces of a quotation stand in an article word for word and in their order. White space is not compared. */
    boolean holds(int article, String quote) {
        return places(article, quote, false);
    }

    /** Whether each piece besides begins and ends where a sentence of the article, or an item of its list, does. */
    boolean holdsWhole(int article, String quote) {
        return places(article, quote, true);
    }

    private boolean places(int article, String quote, boolean whole) {
        String words = words(article).orElse("");
        int from = 0;
        for (String piece : quote.split(LEFT_OUT)) {
            Matcher match = anywhere(bare(piece)).matcher(words);
            boolean found = false;
            while (!found && match.find(from)) {
                found = !whole || begins(words, match.start()) && ends(words, match.end());
                from = found ? match.end() : match.start() + 1;
            }
            if (!found) {
                return false;
            }
        }
        return true;
    }

    /** A piece, wherever it runs over the end of a paragraph. */
    private static Pattern anywhere(String piece) {
        StringBuilder pattern = new StringBuilder();
        piece.codePoints()
                .mapToObj(Character::toString)
                .forEach(letter ->
                        pattern.append(pattern.isEmpty() ? "" : PARAGRAPH + "?").append(Pattern.quote(letter)));
        return Pattern.compile(pattern.isEmpty() ? "$^" : pattern.toString());
    }

    private static boolean begins(String words, int at) {
        return at == 0 || ENDS.indexOf(words.charAt(at - 1)) >= 0;
    }

    private static boolean ends(String words, int at) {
        return at == words.length() || words.startsWith(PARAGRAPH, at) || ENDS.indexOf(words.charAt(at - 1)) >= 0;
    }

    private Optional<String> words(int article) {
        return Optional.ofNullable(articles.get(ArticleNumber.zh(article)));
    }

    private static String bare(String line) {
        return BLANK.matcher(line).replaceAll("");
    }
}
