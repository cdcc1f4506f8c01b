package org.bianmin.doors.site.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.redfin.sitemapgenerator.WebSitemapGenerator;
import crawlercommons.robots.SimpleRobotRules;
import crawlercommons.robots.SimpleRobotRulesParser;
import crawlercommons.sitemaps.SiteMap;
import crawlercommons.sitemaps.SiteMapIndex;
import crawlercommons.sitemaps.SiteMapParser;
import crawlercommons.sitemaps.SiteMapURL;
import crawlercommons.sitemaps.extension.Extension;
import crawlercommons.sitemaps.extension.ExtensionMetadata;
import crawlercommons.sitemaps.extension.LinkAttributes;
import java.io.ByteArrayInputStream;
import java.io.File;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.transform.Source;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.bianmin.doors.page.Paths;
import org.bianmin.doors.site.PublishedFile;
import org.bianmin.doors.site.SitePage;
import org.junit.jupiter.api.Test;
import org.xml.sax.SAXException;

/**
 * Holds the sitemap to the schemas of sitemaps.org, which stand in a library's jar, and has it and {@code robots.txt} read by a
 * crawler's strict readers.
 */
class SitemapShapeTest {

    private static final File LINK = new File("src/test/resources/shapes/xhtml-link.xsd");
    private static final SortedMap<String, PublishedFile> FILES = guides();

    @Test
    void aSitemapAndItsIndexConformToThePublishedSchemas() throws Exception {
        schema("sitemap.xsd", true).newValidator().validate(source(file(new Sitemap(), "sitemap.xml")));
        Sitemap parts = new Sitemap(10);
        for (SitePage page : parts.pages(FixtureSite.KNOWN, FILES).toList()) {
            String schema = page.path().equals("sitemap.xml") ? "siteindex.xsd" : "sitemap.xsd";
            schema(schema, true).newValidator().validate(source(page.content().get()));
        }
    }

    /** The published schema alone refuses what it does not know, and so it must with ours beside it. */
    @Test
    void whatTheSchemasForbidIsFound() throws Exception {
        String xml = new String(file(new Sitemap(), "sitemap.xml"), StandardCharsets.UTF_8);
        refused(schema("sitemap.xsd", false), xml);
        Schema both = schema("sitemap.xsd", true);
        refused(both, xml.replaceFirst("<loc>.*?</loc>", ""));
        refused(both, xml.replaceFirst("<loc>", "<lastmod>yesterday</lastmod><loc>"));
        refused(both, xml.replaceFirst("rel=\"alternate\"", "rel=\"next\""));
        refused(both, xml.replaceFirst(" hreflang=\"[^\"]*\"", ""));
        refused(both, xml.replaceFirst("<xhtml:link", "<xhtml:a"));
        refused(both, xml.replaceFirst("href=\"https://bianmin.example/", "href=\""));
    }

    @Test
    void aCrawlerFindsEveryPageAndItsLanguages() throws Exception {
        SiteMapParser parser = new SiteMapParser(true);
        parser.setStrictNamespace(true);
        parser.enableExtension(Extension.LINKS);
        Set<String> found = new TreeSet<>();
        Sitemap parts = new Sitemap(10);
        SiteMapIndex index = (SiteMapIndex) parser.parseSiteMap(
                file(parts, "sitemap.xml"),
                URI.create("https://bianmin.example/sitemap.xml").toURL());
        assertTrue(index.getSitemaps().size() > 1);
        for (var part : index.getSitemaps()) {
            String path = part.getUrl().getPath().substring(1);
            SiteMap map = (SiteMap) parser.parseSiteMap(file(parts, path), part.getUrl());
            for (SiteMapURL url : map.getSiteMapUrls()) {
                assertTrue(url.isValid());
                found.add(url.getUrl().toString());
                assertEquals(Set.of("zh-CN", "en", "x-default"), languages(url), url.toString());
            }
        }
        assertEquals(
                FILES.keySet().stream()
                        .map(path -> "https://bianmin.example/" + path)
                        .collect(Collectors.toCollection(TreeSet::new)),
                found);
    }

    @Test
    void aCrawlerReadsEverythingButTheDesk() {
        SimpleRobotRulesParser parser = new SimpleRobotRulesParser();
        SimpleRobotRules rules = parser.parseContent(
                "https://bianmin.example/robots.txt",
                Robots.text(FixtureSite.KNOWN).getBytes(StandardCharsets.UTF_8),
                "text/plain",
                Set.of("somebody"));
        assertEquals(0, parser.getNumWarnings());
        assertTrue(rules.isAllowed("https://bianmin.example/zh/east/1.html"));
        assertFalse(rules.isAllowed("https://bianmin.example/desk/lookup"));
        assertEquals(List.of("https://bianmin.example/sitemap.xml"), rules.getSitemaps());
    }

    private static Set<String> languages(SiteMapURL url) {
        return Stream.<ExtensionMetadata>of(url.getAttributesForExtension(Extension.LINKS))
                .map(link -> (LinkAttributes) link)
                .filter(link -> link.getHref().getPath().endsWith(".html"))
                .map(link -> link.getParams().get("hreflang"))
                .collect(Collectors.toSet());
    }

    private static void refused(Schema schema, String xml) {
        assertThrows(
                SAXException.class,
                () -> schema.newValidator().validate(source(xml.getBytes(StandardCharsets.UTF_8))),
                xml.substring(0, 600));
    }

    /** A schema of sitemaps.org, with or without that of the links beside it. */
    private static Schema schema(String name, boolean links) throws SAXException {
        Source published =
                new StreamSource(WebSitemapGenerator.class.getResource(name).toExternalForm());
        return SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                .newSchema(links ? new Source[] {published, new StreamSource(LINK)} : new Source[] {published});
    }

    private static Source source(byte[] xml) {
        return new StreamSource(new ByteArrayInputStream(xml));
    }

    private static byte[] file(Sitemap sitemap, String path) {
        return sitemap.pages(FixtureSite.KNOWN, FILES)
                .filter(page -> page.path().equals(path))
                .findFirst()
                .orElseThrow()
                .content()
                .get();
    }

    /** Every guide, in both languages. */
    private static SortedMap<String, PublishedFile> guides() {
        SortedMap<String, PublishedFile> files = new TreeMap<>();
        FixtureSite.items()
                .forEach(listed -> Stream.of("zh/", "en/")
                        .forEach(folder -> files.put(folder + Paths.guide(listed.item()), new PublishedFile(0, 0, 0))));
        return files;
    }
}
