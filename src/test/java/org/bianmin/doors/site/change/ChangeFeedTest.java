package org.bianmin.doors.site.change;

import static org.bianmin.support.Fixture.words;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.bianmin.content.catalog.Catalog;
import org.bianmin.content.catalog.CatalogReader;
import org.bianmin.content.catalog.Jurisdiction;
import org.bianmin.content.change.Change;
import org.bianmin.content.change.ChangeKind;
import org.bianmin.ground.text.Language;
import org.bianmin.ground.text.Text;
import org.bianmin.support.Content;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Holds the feed to what RFC 4287 demands of a feed and of its entries. */
class ChangeFeedTest {

    private static final String ATOM = "http://www.w3.org/2005/Atom";
    private static final Catalog CATALOG = CatalogReader.read(Content.fixture());
    private static final Jurisdiction EAST = CATALOG.jurisdiction("east").orElseThrow();
    private static final List<Change> CHANGES = List.of(
            new Change(
                    "east",
                    LocalDate.of(2027, 2, 1),
                    1,
                    ChangeKind.CHANGED,
                    List.of("east-1"),
                    new Text("改 <b> & \"甲\"", null),
                    null),
            new Change(
                    "east",
                    LocalDate.of(2026, 11, 21),
                    1,
                    ChangeKind.PUBLISHED,
                    List.of(),
                    new Text("收入", "Taken in"),
                    "001"));

    @Test
    void aFeedAndItsEntriesHaveIdTitleTimeAndLink() throws Exception {
        Element feed = feed("https://example.org/", Language.ZH);
        assertEquals(ATOM, feed.getNamespaceURI());
        assertEquals("tag:bianmin.org,2026:zh/east/changes", child(feed, "id"));
        assertEquals(OffsetDateTime.parse("2027-02-01T00:00+08:00"), OffsetDateTime.parse(child(feed, "updated")));
        assertEquals(words("site_name"), child(feed, "name"));
        NodeList entries = feed.getElementsByTagNameNS(ATOM, "entry");
        assertEquals(2, entries.getLength());
        Element newest = (Element) entries.item(0);
        assertEquals("tag:bianmin.org,2026:zh/east/changes/2027-02-01/1", child(newest, "id"));
        assertEquals("改 <b> & \"甲\"", child(newest, "summary"));
        assertTrue(child(newest, "title").contains(words("change_changed")));
        assertNotEquals(child(newest, "id"), child((Element) entries.item(1), "id"));
    }

    @Test
    void linksAreAbsoluteWhereTheAddressIsKnown() throws Exception {
        assertEquals(
                List.of(
                        "https://example.org/zh/east/changes.html",
                        "https://example.org/zh/east/changes.atom",
                        "https://example.org/zh/east/changes.html#c2027-02-01-1",
                        "https://example.org/zh/east/changes.html#c2026-11-21-1"),
                links(feed("https://example.org/", Language.ZH)));
        assertTrue(links(feed("", Language.EN)).stream()
                .noneMatch(link -> URI.create(link).isAbsolute()));
    }

    @Test
    void idsStayWhenTheSiteMoves() throws Exception {
        assertEquals(child(feed("https://a.example/", Language.EN), "id"), child(feed("", Language.EN), "id"));
        assertNotEquals(child(feed("", Language.ZH), "id"), child(feed("", Language.EN), "id"));
    }

    private static Element feed(String address, Language language) throws Exception {
        byte[] xml = new ChangeFeed(CATALOG, address, "bianmin.org", language).write(EAST, CHANGES);
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        Document document = factory.newDocumentBuilder().parse(new ByteArrayInputStream(xml));
        return document.getDocumentElement();
    }

    private static String child(Element parent, String name) {
        return parent.getElementsByTagNameNS(ATOM, name).item(0).getTextContent();
    }

    private static List<String> links(Element feed) {
        NodeList links = feed.getElementsByTagNameNS(ATOM, "link");
        return java.util.stream.IntStream.range(0, links.getLength())
                .mapToObj(i -> ((Element) links.item(i)).getAttribute("href"))
                .toList();
    }
}
