package org.bianmin.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;

/** Makes the index once, when somebody first searches. */
final class SearchProducer {

    @Produces
    @ApplicationScoped
    ItemSearch search(SearchEngines engines) {
        return engines.search();
    }
}
