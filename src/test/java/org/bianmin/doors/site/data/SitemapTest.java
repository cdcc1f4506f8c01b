package org.bianmin.doors.site.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.xml.parsers.DocumentBuilderFactory;
import org.bianmin.doors.site.PublishedFile;
import org.bianmin.doors.site.SitePage;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class SitemapTest {

    private static final String NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private static final SortedMap<String, PublishedFile> FILES = files(
            "404.html",
            "assets/a.css",
            "en/index.html",
            "en/a&b.html",
            "index.html",
            "zh/a.atom",
            "zh/a&b.html",
            "zh/index.html");

    @Test
    void everyPageNamesBothLanguagesAndIsNamedByTheOther() throws Exception {
        Map<String, Map<String, String>> urls = urls(only(new Sitemap(), "sitemap.xml"));
        assertEquals(
                List.of(
                        "https://bianmin.example/en/a&b.html",
                        "https://bianmin.example/en/index.html",
                        "https://bianmin.example/zh/a&b.html",
                        "https://bianmin.example/zh/index.html"),
                List.copyOf(urls.keySet()));
        urls.forEach((address, alternates) -> {
            assertEquals(List.of("en", "x-default", "zh-CN"), List.copyOf(new TreeMap<>(alternates).keySet()));
            assertEquals(alternates.get("zh-CN"), alternates.get("x-default"));
            assertTrue(alternates.containsValue(address), address);
            alternates.values().forEach(other -> assertEquals(alternates, urls.get(other), other));
        });
    }

    @Test
    void withoutAnAddressThereIsNone() {
        assertEquals(List.of(), new Sitemap().pages(FixtureSite.UNKNOWN, FILES).toList());
        assertEquals("User-agent: *\nDisallow: /desk/\n", Robots.text(FixtureSite.UNKNOWN));
        assertEquals(
                "User-agent: *\nDisallow: /desk/\n\nSitemap: https://bianmin.example/sitemap.xml\n",
                Robots.text(FixtureSite.KNOWN));
        assertFalse(new Sitemap().files(FixtureSite.UNKNOWN).contains("sitemap.xml"));
    }

    @Test
    void moreThanAFileMayHoldIsSplitUnderAnIndex() throws Exception {
        Sitemap small = new Sitemap(2);
        assertEquals(
                List.of("sitemap-1.xml", "sitemap-2.xml", "sitemap.xml"),
                small.pages(FixtureSite.KNOWN, FILES).map(SitePage::path).toList());
        Map<String, Map<String, String>> all = new HashMap<>(urls(only(small, "sitemap-1.xml")));
        assertEquals(2, all.size());
        all.putAll(urls(only(small, "sitemap-2.xml")));
        assertEquals(4, all.size());
        NodeList parts = only(small, "sitemap.xml").getElementsByTagNameNS(NAMESPACE, "loc");
        assertEquals("https://bianmin.example/sitemap-1.xml", parts.item(0).getTextContent());
        assertEquals("https://bianmin.example/sitemap-2.xml", parts.item(1).getTextContent());
    }

    private static Document only(Sitemap sitemap, String path) throws Exception {
        byte[] file = sitemap.pages(FixtureSite.KNOWN, FILES)
                .filter(page -> page.path().equals(path))
                .findFirst()
                .orElseThrow()
                .content()
                .get();
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder().parse(new ByteArrayInputStream(file));
    }

    /** The alternates by language of each address. */
    private static Map<String, Map<String, String>> urls(Document document) {
        Map<String, Map<String, String>> urls = new TreeMap<>();
        NodeList entries = document.getElementsByTagNameNS(NAMESPACE, "url");
        for (int i = 0; i < entries.getLength(); i++) {
            Element entry = (Element) entries.item(i);
            Map<String, String> alternates = new HashMap<>();
            NodeList links = entry.getElementsByTagNameNS("http://www.w3.org/1999/xhtml", "link");
            for (int j = 0; j < links.getLength(); j++) {
                Element link = (Element) links.item(j);
                assertEquals("alternate", link.getAttribute("rel"));
                alternates.put(link.getAttribute("hreflang"), link.getAttribute("href"));
            }
            urls.put(entry.getElementsByTagNameNS(NAMESPACE, "loc").item(0).getTextContent(), alternates);
        }
        return urls;
    }

    private static SortedMap<String, PublishedFile> files(String... paths) {
        SortedMap<String, PublishedFile> files = new TreeMap<>();
        for (String path : paths) {
            files.put(path, new PublishedFile(0, 0, 0));
        }
        return files;
    }
}
