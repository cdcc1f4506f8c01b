package org.bianmin.content.lint.internal;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.bianmin.content.folder.CsvRow;
import org.bianmin.content.folder.Problems;
import org.bianmin.content.lint.ItemTable;
import org.bianmin.content.lint.LintInput;
import org.bianmin.content.lint.LintRule;
import org.bianmin.content.lint.TextPair;
import org.bianmin.ground.text.Text;

/**
 * A term has one English. Compared where a whole text is a term, and, for the terms in {@code glossary-use.csv}, wherever
 * they occur; that file also holds other English that is as good. All terms everywhere would be mostly false alarms,
 * because plain sentences use their words in other forms.
 */
@Singleton
final class GlossaryUse implements LintRule {

    private static final String GLOSSARY = "glossary.csv";
    private static final String USE = "glossary-use.csv";
    private static final Pattern SPACE = Pattern.compile("\\s+");

    @Override
    public String name() {
        return "glossary-use";
    }

    @Override
    public void check(LintInput content, Problems problems) {
        Map<String, List<String>> english = new HashMap<>();
        for (CsvRow row : content.rows(GLOSSARY)) {
            english.computeIfAbsent(ItemTable.cell(row, "zh"), key -> new ArrayList<>())
                    .add(ItemTable.cell(row, "en"));
        }
        List<String> everywhere = everywhere(content, english, problems);
        for (TextPair pair : TextPairs.of(content)) {
            if (pair.isComplete() && isCompared(pair.place().file())) {
                String whole = pair.zh().strip();
                if (english.containsKey(whole)) {
                    compare(pair, whole, english, problems);
                }
                everywhere.stream()
                        .filter(term -> !term.equals(whole) && pair.zh().contains(term))
                        .forEach(term -> compare(pair, term, english, problems));
            }
        }
    }

    /**
     * Guides are told in everyday words, remarks on a source sum its words up, and the glossary is what the others are compared
     * with.
     */
    private static boolean isCompared(String file) {
        return !file.equals(GLOSSARY) && !file.endsWith(".md") && !file.contains("/source-remarks");
    }

    /** The terms that must be used everywhere; their other English is added to the terms'. */
    private List<String> everywhere(LintInput content, Map<String, List<String>> english, Problems problems) {
        List<String> terms = new ArrayList<>();
        for (CsvRow row : content.rows(USE)) {
            String term = ItemTable.cell(row, "term");
            if (!english.containsKey(term)) {
                problems.error(
                        name(),
                        row.place(),
                        new Text("术语表里没有「" + term + "」。", "The glossary has no term " + term + "."),
                        new Text("请先加入 " + GLOSSARY + "，或删去此行。", "Add it to " + GLOSSARY + ", or remove this row."));
                continue;
            }
            String also = ItemTable.cell(row, "also");
            if (!also.isEmpty()) {
                english.get(term).addAll(List.of(also.split("\\s*\\|\\s*")));
            }
            if (ItemTable.cell(row, "where").equals("everywhere")) {
                terms.add(term);
            }
        }
        return terms;
    }

    private void compare(TextPair pair, String term, Map<String, List<String>> english, Problems problems) {
        String text = plain(pair.en());
        if (english.get(term).stream().noneMatch(word -> text.contains(plain(word)))) {
            problems.warn(
                    name(),
                    pair.place(),
                    new Text(
                            "「" + Excerpt.of(pair.zh()) + "」里有术语「" + term + "」，英文没有用「"
                                    + english.get(term).get(0) + "」。",
                            "\"" + Excerpt.of(pair.zh()) + "\" holds the term " + term + ", the English does not say \""
                                    + english.get(term).get(0) + "\"."),
                    new Text(
                            "请用术语表的说法，或在 " + USE + " 写上另一种说法。",
                            "Use the glossary's words, or add the other wording to " + USE + "."));
        }
    }

    private static String plain(String english) {
        String small = english.toLowerCase(Locale.ROOT).replace('’', '\'').replace(" (short name)", "");
        return SPACE.matcher(small).replaceAll(" ");
    }
}
