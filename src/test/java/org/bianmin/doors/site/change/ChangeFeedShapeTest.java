package org.bianmin.doors.site.change;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.rometools.rome.feed.atom.Entry;
import com.rometools.rome.feed.atom.Feed;
import com.rometools.rome.io.WireFeedInput;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.stream.Stream;
import nu.validator.vendor.thaiopensource.util.PropertyMapBuilder;
import nu.validator.vendor.thaiopensource.validate.ValidateProperty;
import nu.validator.vendor.thaiopensource.validate.ValidationDriver;
import nu.validator.vendor.thaiopensource.validate.rng.CompactSchemaReader;
import org.bianmin.content.catalog.Catalog;
import org.bianmin.content.catalog.CatalogReader;
import org.bianmin.content.change.Change;
import org.bianmin.content.change.Changes;
import org.bianmin.content.change.ChangesReader;
import org.bianmin.ground.calendar.ChinaTime;
import org.bianmin.ground.text.Language;
import org.bianmin.support.Content;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXParseException;

/**
 * Has the feeds read by somebody else's reader, and holds them to RELAX NG: our own of what RFC 4287 demands, and that of
 * its appendix B where it is given ({@code -Dtest.published.atom=atom.rnc}).
 */
class ChangeFeedShapeTest {

    private static final String OURS = "src/test/resources/shapes/atom.rnc";
    private static final String GIVEN = "test.published.atom";
    private static final Catalog CATALOG = CatalogReader.read(Content.fixture());
    private static final Changes CHANGES = ChangesReader.read(Content.fixture(), CATALOG);

    /** A feed and what it is made of. */
    private record Made(List<Change> changes, Language language, String xml) {}

    @Test
    void anotherReaderFindsEveryChange() throws Exception {
        int feeds = 0;
        for (Made made : feeds().toList()) {
            Feed feed = (Feed) new WireFeedInput().build(source(made.xml()));
            assertEquals("atom_1.0", feed.getFeedType());
            assertEquals(made.changes().size(), feed.getEntries().size());
            assertEquals(1, feed.getAuthors().size());
            assertEquals("self", feed.getOtherLinks().get(0).getRel());
            for (int i = 0; i < made.changes().size(); i++) {
                Change change = made.changes().get(i);
                Entry entry = feed.getEntries().get(i);
                assertTrue(entry.getId().startsWith(feed.getId() + "/"), entry.getId());
                assertEquals(day(change), entry.getUpdated());
                assertEquals(day(change), entry.getPublished());
                assertEquals(
                        change.explanation().in(made.language()),
                        entry.getSummary().getValue());
                assertTrue(entry.getAlternateLinks().get(0).getHref().endsWith("#c" + change.anchor()));
            }
            feeds++;
        }
        assertTrue(feeds >= 2 * CATALOG.jurisdictions().size());
    }

    @Test
    void everyFeedConformsToWhatTheRfcDemands() throws Exception {
        for (Made made : feeds().toList()) {
            assertEquals(List.of(), errors(OURS, made.xml()));
        }
    }

    @Test
    @EnabledIfSystemProperty(named = GIVEN, matches = ".+")
    void everyFeedConformsToThePublishedGrammar() throws Exception {
        for (Made made : feeds().toList()) {
            assertEquals(List.of(), errors(System.getProperty(GIVEN), made.xml()));
            broken(made.xml())
                    .forEach(broken -> assertFalse(
                            errors(System.getProperty(GIVEN), broken).isEmpty(), broken));
        }
    }

    @Test
    void aFeedThatLacksSomethingIsFound() {
        String xml = feeds().findFirst().orElseThrow().xml();
        broken(xml).forEach(broken -> assertFalse(errors(OURS, broken).isEmpty(), broken));
        assertFalse(errors(OURS, xml.replace("<id>tag:", "<id>")).isEmpty());
        assertFalse(errors(OURS, xml.replaceFirst("<author>.*?</author>", "")).isEmpty());
    }

    /** Feeds that the RFC forbids. */
    private static Stream<String> broken(String xml) {
        return Stream.of(
                xml.replaceFirst("<id>.*?</id>", ""),
                xml.replaceFirst("<title>.*?</title>", "$0$0"),
                xml.replaceFirst("(?s)(<entry>.*?)<updated>.*?</updated>", "$1"),
                xml.replaceFirst("<published>.*?</published>", "<published>2026-11-21</published>"),
                xml.replaceFirst(" href=\"[^\"]*\"", ""));
    }

    private static Stream<Made> feeds() {
        return CATALOG.jurisdictions().stream()
                .filter(jurisdiction -> !CHANGES.of(jurisdiction.id()).isEmpty())
                .flatMap(jurisdiction -> Stream.of("https://bianmin.example/", "")
                        .flatMap(address -> Stream.of(Language.values()).map(language -> {
                            List<Change> changes = CHANGES.of(jurisdiction.id());
                            byte[] xml = new ChangeFeed(CATALOG, address, "bianmin.org", language)
                                    .write(jurisdiction, changes);
                            return new Made(changes, language, new String(xml, StandardCharsets.UTF_8));
                        })));
    }

    private static Date day(Change change) {
        return Date.from(change.date().atStartOfDay(ChinaTime.ZONE).toInstant());
    }

    private static List<String> errors(String grammar, String xml) {
        List<String> errors = new ArrayList<>();
        PropertyMapBuilder properties = new PropertyMapBuilder();
        ValidateProperty.ERROR_HANDLER.put(properties, new Collector(errors));
        ValidationDriver driver = new ValidationDriver(properties.toPropertyMap(), CompactSchemaReader.getInstance());
        try {
            assertTrue(driver.loadSchema(
                    ValidationDriver.fileInputSource(Path.of(grammar).toFile())));
            driver.validate(source(xml));
        } catch (Exception e) {
            throw new AssertionError(grammar + " " + errors, e);
        }
        return errors;
    }

    private static InputSource source(String xml) {
        return new InputSource(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
    }

    /** Keeps what the validator says. */
    private record Collector(List<String> errors) implements ErrorHandler {

        @Override
        public void warning(SAXParseException warning) {
            errors.add(warning.getMessage());
        }

        @Override
        public void error(SAXParseException error) {
            errors.add(error.getMessage());
        }

        @Override
        public void fatalError(SAXParseException error) {
            errors.add(error.getMessage());
        }
    }
}
