package org.bianmin.content.notice;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bianmin.ground.text.Language;
import org.bianmin.ground.text.Text;

/**
 * The words of one kind of notice.
 *
 * @param kind as actions name it
 * @param body Markdown with fields in braces
 */
public record NoticeTemplate(String kind, Text body) {

    static final Pattern FIELD = Pattern.compile("\\{([^{}]*)}");
    private static final Pattern MARK = Pattern.compile("[\\\\`*_\\[\\]<>#&!|~]");

    /** What it is called. */
    public Text title() {
        return new Text(NoticeBlock.title(body.zh()), body.hasEnglish() ? NoticeBlock.title(body.en()) : null);
    }

    /**
     * The notice as Markdown. A line with a field of which the value has several lines is repeated for each of them; a field that
     * is not given is left empty.
     */
    public Text fill(Map<NoticeField, Text> values) {
        return new Text(fill(values, Language.ZH), fill(values, Language.EN));
    }

    private String fill(Map<NoticeField, Text> values, Language language) {
        List<String> filled = new ArrayList<>();
        for (String line : body.in(language).split("\\R")) {
            List<String> copies = copies(line, values, language);
            filled.add(String.join(line.startsWith(NoticeBlock.ITEM) ? "\n" : "\n\n", copies));
        }
        return String.join("\n", filled) + "\n";
    }

    private static List<String> copies(String line, Map<NoticeField, Text> values, Language language) {
        List<MatchResult> fields = FIELD.matcher(line).results().toList();
        List<String> copies = List.of(line);
        for (MatchResult field : fields) {
            Text value = NoticeField.of(field.group(1)).map(values::get).orElse(Text.same(""));
            List<String> lines = value.in(language)
                    .lines()
                    .map(String::strip)
                    .filter(one -> !one.isEmpty())
                    .toList();
            List<String> said = lines.isEmpty() ? List.of("") : lines;
            copies = copies.stream()
                    .flatMap(copy -> said.stream().map(one -> copy.replace(field.group(), escaped(one))))
                    .toList();
        }
        return copies;
    }

    /** Words in which Markdown means nothing. */
    private static String escaped(String words) {
        String marked = MARK.matcher(words).replaceAll(found -> Matcher.quoteReplacement("\\" + found.group()));
        return marked.matches("(?s)([-+]|[0-9]+[.)]).*") ? marked.replaceFirst("([-+.)])", "\\\\$1") : marked;
    }
}
