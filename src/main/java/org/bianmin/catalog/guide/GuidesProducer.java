package org.bianmin.catalog.guide;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import org.bianmin.catalog.Catalog;
import org.bianmin.catalog.read.ContentFolder;

/** Reads the guides once, when they are first needed. */
final class GuidesProducer {

    @Produces
    @ApplicationScoped
    Guides guides(ContentFolder folder, Catalog catalog) {
        return GuidesReader.read(folder, catalog);
    }
}
