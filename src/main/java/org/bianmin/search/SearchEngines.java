package org.bianmin.search;

import jakarta.inject.Singleton;
import java.util.concurrent.atomic.AtomicReference;
import org.bianmin.content.Snapshot;
import org.bianmin.search.internal.SearchTexts;

/** Makes the search of a snapshot, and keeps the last that was asked for. Safe for several threads. */
@Singleton
public class SearchEngines {

    private record Kept(Snapshot content, ItemSearch search) {}

    private final AtomicReference<Kept> kept = new AtomicReference<>();

    /** The search in a snapshot; made when it is first asked for. */
    public ItemSearch in(Snapshot content) {
        Kept known = kept.get();
        if (known == null || known.content() != content) {
            known = new Kept(content, of(content));
            kept.set(known);
        }
        return known.search();
    }

    /** The search in a snapshot, made anew each time: its index is nearly as large as the catalog. */
    public static ItemSearch of(Snapshot content) {
        return new ItemSearch(
                content.catalog(),
                new SearchTexts(content.guides(), content.themes()),
                new Synonyms(content.synonyms()));
    }
}
