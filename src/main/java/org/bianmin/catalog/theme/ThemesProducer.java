package org.bianmin.catalog.theme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import org.bianmin.catalog.Catalog;
import org.bianmin.catalog.read.ContentFolder;

/** Reads the themes once, when they are first needed. */
final class ThemesProducer {

    @Produces
    @ApplicationScoped
    Themes themes(ContentFolder folder, Catalog catalog) {
        return ThemesReader.read(folder, catalog);
    }
}
