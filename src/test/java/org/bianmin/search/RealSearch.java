package org.bianmin.search;

import java.nio.file.Path;
import java.util.List;
import org.bianmin.content.catalog.Catalog;
import org.bianmin.content.catalog.CatalogReader;
import org.bianmin.content.find.SynonymsReader;
import org.bianmin.content.find.ThemesReader;
import org.bianmin.content.folder.ContentFolder;
import org.bianmin.content.folder.Csv;
import org.bianmin.content.folder.Problems;
import org.bianmin.content.guide.GuidesReader;
import org.bianmin.search.internal.SearchTexts;
import org.bianmin.support.Content;

/** The search on the real catalog, and the written lists of queries. */
final class RealSearch {

    /** What somebody typed, and the items that answer it. */
    record Asked(String query, List<String> expected) {}

    static final Catalog CATALOG = CatalogReader.read(Content.real());
    static final SearchTexts TEXTS =
            new SearchTexts(GuidesReader.read(Content.real(), CATALOG), ThemesReader.read(Content.real(), CATALOG));
    static final ItemSearch SEARCH = with(new Synonyms(SynonymsReader.read(Content.real(), new Problems())));

    private RealSearch() {}

    static ItemSearch with(Synonyms synonyms) {
        return new ItemSearch(CATALOG, TEXTS, synonyms);
    }

    /** The 60 queries of the content. */
    static List<Asked> known() {
        return queries(Content.real(), "queries.csv");
    }

    /** Queries that were written before the search and its table were tried. */
    static List<Asked> more() {
        return queries(new ContentFolder(Path.of("src/test/resources/search")), "unseen-queries.csv");
    }

    private static List<Asked> queries(ContentFolder folder, String file) {
        Problems problems = new Problems();
        List<Asked> all = Csv.read(folder, file, List.of("query", "language", "expected", "note"), problems).stream()
                .map(row -> new Asked(row.required("query"), row.words("expected")))
                .toList();
        problems.throwIfErrors();
        return all;
    }

    /** The ids of what is found for a query, best first. */
    static List<String> found(ItemSearch search, String query) {
        return search.engine().search(query, item -> true).stream()
                .map(match -> match.item().id())
                .toList();
    }
}
