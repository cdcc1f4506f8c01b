package org.bianmin.support;

import org.bianmin.content.catalog.Catalog;
import org.bianmin.content.catalog.CatalogReader;
import org.bianmin.content.catalog.Form;
import org.bianmin.content.catalog.Item;
import org.bianmin.content.division.PlaceDivisions;
import org.bianmin.domain.cases.Rulebook;
import org.bianmin.ground.text.Language;
import org.bianmin.ground.text.Text;

/** The catalog of the small content, for tests that say what they expect in its words. */
public final class Fixture {

    public static final Catalog CATALOG = CatalogReader.read(Content.fixture());

    /** What its cases are handled by. */
    public static final Rulebook BOOK = Rulebook.of(Content.snapshot(Content.fixture()));

    public static final PlaceDivisions DIVISIONS =
            Content.snapshot(Content.fixture()).divisions();

    private Fixture() {}

    public static Item item(String id) {
        return CATALOG.item(id).orElseThrow();
    }

    /** The form of an item as it is asked in its place. */
    public static Form form(String id) {
        return DIVISIONS.formOf(CATALOG, item(id));
    }

    /** Words of the site, which a clerk may change, in Chinese. */
    public static String words(String key) {
        return CATALOG.messages().text(key).zh();
    }

    /** Words of the site in the language of that code. */
    public static String words(String language, String key) {
        return CATALOG.messages().text(key).in(language(language));
    }

    /** Words of the site with a value put in. */
    public static Text words(String key, String name, Text value) {
        return CATALOG.messages().text(key, name, value);
    }

    private static Language language(String code) {
        return code.equals("en") ? Language.EN : Language.ZH;
    }
}
