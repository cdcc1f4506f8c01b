package org.bianmin.doors.site.data;

import jakarta.annotation.Priority;
import jakarta.inject.Singleton;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.Stream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.bianmin.doors.page.LookupPage;
import org.bianmin.doors.site.IndexSource;
import org.bianmin.doors.site.PublishedFile;
import org.bianmin.doors.site.SiteContext;
import org.bianmin.doors.site.SitePage;
import org.bianmin.ground.text.Language;

/**
 * {@code sitemap.xml} (sitemaps.org, version 0.9): every page with its two languages beside it. The protocol knows only whole
 * addresses, so there is none where the public address of the site is not known. More than 50,000 addresses are split into
 * several files with an index, as the protocol demands.
 */
@Singleton
@Priority(40)
final class Sitemap implements IndexSource, DataShape {

    static final String PATH = "sitemap.xml";
    private static final String NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private static final String XHTML = "http://www.w3.org/1999/xhtml";
    private static final int MAXIMUM = 50_000;

    private final int maximum;

    Sitemap() {
        this(MAXIMUM);
    }

    /** @param maximum addresses a file */
    Sitemap(int maximum) {
        this.maximum = maximum;
    }

    @Override
    public Stream<SitePage> pages(SiteContext site, SortedMap<String, PublishedFile> published) {
        if (!site.isPublic()) {
            return Stream.empty();
        }
        String folder = Language.ZH.code() + "/";
        List<String> pages = published.tailMap(folder).keySet().stream()
                .takeWhile(path -> path.startsWith(folder))
                .filter(path -> path.endsWith(".html"))
                .map(path -> path.substring(folder.length()))
                .toList();
        int each = Math.max(1, maximum / Language.values().length);
        if (pages.size() <= each) {
            return Stream.of(new SitePage(PATH, () -> urls(site, pages)));
        }
        List<SitePage> files = new ArrayList<>();
        List<String> names = new ArrayList<>();
        for (int from = 0; from < pages.size(); from += each) {
            List<String> part = pages.subList(from, Math.min(from + each, pages.size()));
            names.add("sitemap-" + (names.size() + 1) + ".xml");
            files.add(new SitePage(names.get(names.size() - 1), () -> urls(site, part)));
        }
        files.add(new SitePage(PATH, () -> index(site, names)));
        return files.stream();
    }

    @Override
    public String name() {
        return "sitemap";
    }

    @Override
    public List<String> files(SiteContext site) {
        return site.isPublic() ? List.of(PATH, Robots.PATH) : List.of(Robots.PATH);
    }

    @Override
    public String example(SiteContext site) {
        SiteContext known = site.isPublic()
                ? site
                : new SiteContext(
                        site.content(),
                        site.today(),
                        site.assets(),
                        site.stale(),
                        "https://bianmin.example/",
                        site.desk());
        return new String(urls(known, List.of(LookupPage.PATH)), StandardCharsets.UTF_8);
    }

    @Override
    public int limits() {
        return 1;
    }

    private static byte[] urls(SiteContext site, List<String> pages) {
        return xml("urlset", xml -> {
            for (String page : pages) {
                for (Language language : Language.values()) {
                    xml.writeCharacters("\n");
                    xml.writeStartElement("url");
                    element(xml, "loc", address(site, language, page));
                    for (Language other : Language.values()) {
                        alternate(xml, other.tag(), address(site, other, page));
                    }
                    alternate(xml, "x-default", address(site, Language.ZH, page));
                    xml.writeEndElement();
                }
            }
        });
    }

    private static byte[] index(SiteContext site, List<String> names) {
        return xml("sitemapindex", xml -> {
            for (String name : names) {
                xml.writeStartElement("sitemap");
                element(xml, "loc", site.address() + name);
                xml.writeEndElement();
            }
        });
    }

    /** The body of a document. */
    private interface Body {
        void write(XMLStreamWriter xml) throws XMLStreamException;
    }

    private static byte[] xml(String root, Body body) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, "UTF-8");
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeCharacters("\n");
            xml.writeStartElement(root);
            xml.writeDefaultNamespace(NAMESPACE);
            xml.writeNamespace("xhtml", XHTML);
            body.write(xml);
            xml.writeCharacters("\n");
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("a sitemap can be written into memory", e);
        }
        return out.toByteArray();
    }

    private static void element(XMLStreamWriter xml, String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(text);
        xml.writeEndElement();
    }

    private static void alternate(XMLStreamWriter xml, String language, String address) throws XMLStreamException {
        xml.writeCharacters("\n  ");
        xml.writeEmptyElement("xhtml", "link", XHTML);
        xml.writeAttribute("rel", "alternate");
        xml.writeAttribute("hreflang", language);
        xml.writeAttribute("href", address);
    }

    private static String address(SiteContext site, Language language, String page) {
        return site.address() + language.code() + "/" + page;
    }
}
