package org.bianmin.catalog.theme;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.bianmin.catalog.Catalog;
import org.bianmin.catalog.read.ContentFolder;

/** Reads the themes once, when they are first needed. */
final class ThemesProducer {

    @Produces
    @Singleton
    Themes themes(ContentFolder folder, Catalog catalog) {
        return ThemesReader.read(folder, catalog);
    }
}
