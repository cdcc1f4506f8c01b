package org.bianmin.domain.cases.internal;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.bianmin.content.catalog.Catalog;
import org.bianmin.content.catalog.Item;
import org.bianmin.content.process.Processes;
import org.bianmin.domain.cases.CaseTerms;
import org.bianmin.domain.cases.Rulebook;

/** The terms of the items of one state of the content, each put into words once: thousands of characters that every case would pay for. */
final class KnownTerms {

    private volatile OfContent known;

    CaseTerms of(Rulebook book, Item item) {
        OfContent current = known;
        if (current == null || current.catalog != book.catalog() || current.processes != book.processes()) {
            current = new OfContent(book.catalog(), book.processes(), new ConcurrentHashMap<>());
            known = current;
        }
        return current.items.computeIfAbsent(item.id(), id -> CaseTerms.of(book, item));
    }

    private record OfContent(Catalog catalog, Processes processes, Map<String, CaseTerms> items) {}
}
