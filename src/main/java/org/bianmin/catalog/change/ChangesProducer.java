package org.bianmin.catalog.change;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import org.bianmin.catalog.Catalog;
import org.bianmin.catalog.read.ContentFolder;

/** Reads the changes once, when they are first needed. */
final class ChangesProducer {

    @Produces
    @ApplicationScoped
    Changes changes(ContentFolder folder, Catalog catalog) {
        return ChangesReader.read(folder, catalog);
    }
}
