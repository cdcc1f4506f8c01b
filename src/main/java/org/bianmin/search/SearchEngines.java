package org.bianmin.search;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.bianmin.content.Snapshot;
import org.bianmin.search.internal.SearchIndexBuilder;
import org.bianmin.search.internal.TargetTexts;
import org.bianmin.search.internal.Targets;

/** Makes the search of a snapshot, and keeps the last that was asked for. Safe for several threads. */
@Singleton
public class SearchEngines {

    private record Kept(Snapshot content, SiteSearch search) {}

    private final AtomicReference<Kept> kept = new AtomicReference<>();

    /** The search in a snapshot; made when it is first asked for. */
    public SiteSearch in(Snapshot content) {
        Kept known = kept.get();
        if (known == null || known.content() != content) {
            known = new Kept(content, of(content));
            kept.set(known);
        }
        return known.search();
    }

    /** The search in a snapshot, made anew each time: its index is nearly as large as the catalog. */
    public static SiteSearch of(Snapshot content) {
        return of(content, new Synonyms(content.synonyms()));
    }

    /** The same with another table of synonyms. */
    static SiteSearch of(Snapshot content, Synonyms synonyms) {
        List<TargetTexts> targets = Targets.of(content);
        SearchIndexBuilder builder = new SearchIndexBuilder();
        targets.forEach(one -> builder.add(one.target(), one.texts()));
        SearchIndex index = builder.build();
        return new SiteSearch(
                content.catalog(), targets, new SearchEngine(index, Vocabulary.of(content, synonyms, index)));
    }
}
