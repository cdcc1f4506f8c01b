package org.bianmin.search;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bianmin.content.find.Synonym;
import org.bianmin.ground.text.Language;
import org.bianmin.search.internal.Letters;
import org.bianmin.search.internal.Stem;

/** The table of synonyms. Immutable. */
public final class Synonyms {

    public static final Synonyms NONE = new Synonyms(List.of());

    private final List<Synonym> all;
    private final Map<String, List<String>> byWord = new LinkedHashMap<>();

    /** @param table as it is written; rows that no search could meet are left out */
    public Synonyms(List<Synonym> table) {
        this.all = table.stream()
                .map(Synonyms::folded)
                .filter(Synonyms::canBeFound)
                .distinct()
                .toList();
        for (Synonym synonym : all) {
            List<String> to = byWord.computeIfAbsent(key(synonym.from()), key -> new ArrayList<>());
            if (!synonym.isEmpty()) {
                to.add(synonym.to());
            }
        }
    }

    /** A row in folded letters, with single spaces between words, as queries are compared with it. */
    public static Synonym folded(Synonym synonym) {
        return new Synonym(folded(synonym.from()), folded(synonym.to()), synonym.language());
    }

    private static String folded(String text) {
        return String.join(
                " ", Letters.runs(text).stream().map(Letters.Run::letters).toList());
    }

    /** Whether a folded row is one run of Chinese, or only words, as its language says. */
    public static boolean canBeFound(Synonym folded) {
        List<Letters.Run> runs = Letters.runs(folded.from());
        if (runs.isEmpty()) {
            return false;
        }
        return folded.language() == Language.ZH
                ? runs.size() == 1 && runs.get(0).isHan()
                : runs.stream().noneMatch(Letters.Run::isHan);
    }

    /** The folded rows. */
    public List<Synonym> all() {
        return all;
    }

    /** What each word stands for, as {@link #of} answers it: for whoever searches elsewhere with the same table. */
    public Map<String, List<String>> meanings() {
        return Collections.unmodifiableMap(byWord);
    }

    /** What a word stands for: null if it is not in the table, empty if it says nothing. */
    public List<String> of(String word) {
        return byWord.get(word);
    }

    /** Words are looked up by their stems, Chinese as it stands. */
    private static String key(String from) {
        if (Letters.isHan(from.charAt(0))) {
            return from;
        }
        List<String> stems =
                Letters.runs(from).stream().map(run -> Stem.of(run.letters())).toList();
        return String.join(" ", stems);
    }
}
