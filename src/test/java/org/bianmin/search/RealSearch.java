package org.bianmin.search;

import java.nio.file.Path;
import java.util.List;
import org.bianmin.content.Snapshot;
import org.bianmin.content.folder.ContentFolder;
import org.bianmin.content.folder.Csv;
import org.bianmin.content.folder.CsvRow;
import org.bianmin.content.folder.Problems;
import org.bianmin.support.Content;

/** The search on the real content, and the written lists of queries. */
final class RealSearch {

    /** What somebody typed, and the pages that answer it: ids of targets; none where no list holds it. */
    record Asked(String query, List<String> expected) {}

    private static final ContentFolder QUERIES = new ContentFolder(Path.of("src/test/resources/search"));
    private static final Snapshot CONTENT = Content.snapshot(Content.real());
    static final SiteSearch SEARCH = SearchEngines.of(CONTENT);

    private RealSearch() {}

    static SiteSearch with(Synonyms synonyms) {
        return SearchEngines.of(CONTENT, synonyms);
    }

    /** The 60 queries of the content. */
    static List<Asked> known() {
        return queries(Content.real(), "queries.csv", List.of("query", "language", "expected", "note"));
    }

    /** Queries that were written before the search and its table were tried. */
    static List<Asked> more() {
        return queries(QUERIES, "unseen-queries.csv", List.of("query", "language", "expected", "note"));
    }

    /** Half of the 200 questions of an old man and of a young woman, by which the search was made as it is. */
    static List<Asked> tuning() {
        return queries(QUERIES, "tuning-queries.csv", List.of("query", "language", "who", "expected", "note"));
    }

    /** The other half, of which nobody has looked at a single answer: only at how many are right. */
    static List<Asked> heldBack() {
        return queries(QUERIES, "held-back-queries.csv", List.of("query", "language", "who", "expected", "note"));
    }

    /**
     * Forty more, by people who had not seen the search, of which nobody has looked at an answer either. In these the section of a
     * page that says where a matter is handled is an answer like others.
     */
    static List<Asked> secondHeldBack() {
        return queries(
                QUERIES, "held-back-second-queries.csv", List.of("query", "language", "who", "expected", "note"));
    }

    /** Dialect, slips, the English of foreigners, pinyin, traditional letters; many of them are of what no list holds. */
    static List<Asked> strangers() {
        return queries(QUERIES, "strangers-queries.csv", List.of("query", "language", "who", "expected", "note"));
    }

    private static List<Asked> queries(ContentFolder folder, String file, List<String> columns) {
        Problems problems = new Problems();
        List<Asked> all = Csv.read(folder, file, columns, problems).stream()
                .map(row -> new Asked(row.required("query"), expected(row)))
                .toList();
        problems.throwIfErrors();
        return all;
    }

    private static List<String> expected(CsvRow row) {
        return row.optional("expected").isPresent() ? row.words("expected") : List.of();
    }

    /** Whether items or other pages are shown for what no list holds; that it is handled elsewhere may be said. */
    static boolean isGuessed(String query) {
        return found(SEARCH, query).stream().anyMatch(id -> !id.startsWith("not-here#"));
    }

    /** The ids of what is found for a query, best first. */
    static List<String> found(SiteSearch search, String query) {
        return search.engine().search(query, null).matches().stream()
                .map(match -> match.target().id())
                .toList();
    }
}
