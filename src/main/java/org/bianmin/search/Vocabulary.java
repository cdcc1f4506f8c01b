package org.bianmin.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.bianmin.content.Snapshot;
import org.bianmin.content.catalog.Term;
import org.bianmin.content.find.Theme;
import org.bianmin.ground.text.Text;
import org.bianmin.search.internal.Letters;
import org.bianmin.search.internal.Lexicon;
import org.bianmin.search.internal.Places;
import org.bianmin.search.internal.Sounds;
import org.bianmin.search.internal.Traditional;
import org.bianmin.search.internal.Unlisted;

/**
 * What the search knows of words: what everyday words mean, what places are called, what no list holds, how words sound, and which
 * characters are the traditional ones.
 */
public record Vocabulary(
        Synonyms synonyms, Places places, Unlisted unlisted, Lexicon lexicon, Traditional traditional) {

    static Vocabulary of(Snapshot content, Synonyms synonyms, SearchIndex index) {
        List<Text> names = index.targets().stream()
                .filter(target -> target.kind() != TargetKind.ELSEWHERE)
                .map(Target::name)
                .toList();
        Places places = new Places(content);
        Unlisted unlisted = new Unlisted(content.notListed(), names);
        List<String> words = words(content, synonyms, unlisted, index);
        Stream<String> characters = Stream.of(
                        index.terms(), words, List.copyOf(places.all().keySet()))
                .flatMap(List::stream);
        return new Vocabulary(
                synonyms, places, unlisted, new Lexicon(words, new Sounds()), new Traditional(characters));
    }

    /** Everyday words first: of two that sound alike it is they that people type. */
    private static List<String> words(Snapshot content, Synonyms synonyms, Unlisted unlisted, SearchIndex index) {
        List<String> texts = new ArrayList<>();
        synonyms.all().forEach(synonym -> texts.addAll(List.of(synonym.from(), synonym.to())));
        texts.addAll(unlisted.all());
        content.catalog().glossary().stream().map(Term::text).map(Text::zh).forEach(texts::add);
        content.themes().all().stream().map(Theme::name).map(Text::zh).forEach(texts::add);
        for (Target target : index.targets()) {
            texts.add(target.name().zh());
            if (target.isItem() && target.about() != null) {
                texts.add(target.about().zh());
            }
        }
        return texts.stream()
                .flatMap(text -> Letters.runs(text).stream())
                .filter(Letters.Run::isHan)
                .map(Letters.Run::letters)
                .distinct()
                .toList();
    }

    /** What each name of a place stands for, for whoever searches elsewhere: an id, or nothing for a name that several share. */
    public Map<String, String> placeNames() {
        return places.all();
    }

    /** For each word for what no list holds, by its stem, the target that says where it is handled, or nothing. */
    public Map<String, String> unlistedWords() {
        return unlisted.targets();
    }

    /** Each traditional character with the simplified one behind it. */
    public String traditionalPairs() {
        return traditional.pairs();
    }

    /** The characters by how they sound. */
    public Map<String, String> sounds() {
        return lexicon.sounds().letters();
    }

    /** The words that may be meant by a slip or by pinyin. */
    public List<String> words() {
        return lexicon.words();
    }
}
