package org.bianmin.doors.site.change;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.bianmin.content.catalog.Catalog;
import org.bianmin.content.catalog.Jurisdiction;
import org.bianmin.content.change.Change;
import org.bianmin.ground.calendar.ChinaTime;
import org.bianmin.ground.text.Language;
import org.bianmin.ground.text.Messages;

/**
 * Writes the changes of a jurisdiction as an Atom feed (RFC 4287). Ids are tag URIs (RFC 4151) made of jurisdiction, date and
 * number, so that they stay when the site moves. Links are absolute where the site's address is known, else relative to the
 * feed.
 *
 * @see Change#number()
 */
final class ChangeFeed {

    private static final String ATOM = "http://www.w3.org/2005/Atom";
    /** The year from which on the tag authority names these feeds. */
    private static final String TAG_YEAR = "2026";

    private final Catalog catalog;
    private final String address;
    private final String authority;
    private final Language language;

    ChangeFeed(Catalog catalog, String address, String authority, Language language) {
        this.catalog = catalog;
        this.address = address;
        this.authority = authority;
        this.language = language;
    }

    /**
     * The feed as UTF-8.
     *
     * @param changes at least one, newest first
     */
    byte[] write(Jurisdiction jurisdiction, List<Change> changes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, "UTF-8");
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement("feed");
            xml.writeDefaultNamespace(ATOM);
            xml.writeAttribute("xml", XMLConstants.XML_NS_URI, "lang", language.tag());
            Messages messages = catalog.messages();
            element(
                    xml,
                    "title",
                    messages.text("changes_title", "place", jurisdiction.name()).in(language));
            element(xml, "id", tag(jurisdiction));
            element(xml, "updated", time(changes.get(0).date()));
            xml.writeStartElement("author");
            element(xml, "name", messages.text("site_name").in(language));
            xml.writeEndElement();
            link(xml, "alternate", "text/html", page(jurisdiction));
            link(xml, "self", "application/atom+xml", page(jurisdiction).replace(".html", ".atom"));
            for (Change change : changes) {
                entry(xml, jurisdiction, change);
            }
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("a feed can be written into memory", e);
        }
        return (out.toString(StandardCharsets.UTF_8) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    private void entry(XMLStreamWriter xml, Jurisdiction jurisdiction, Change change) throws XMLStreamException {
        xml.writeStartElement("entry");
        String kind = catalog.messages().text("change_" + change.kind().code()).in(language);
        element(xml, "title", kind + " · " + jurisdiction.shortName().in(language) + " · " + change.date());
        element(xml, "id", tag(jurisdiction) + "/" + change.date() + "/" + change.number());
        element(xml, "updated", time(change.date()));
        element(xml, "published", time(change.date()));
        link(xml, "alternate", "text/html", page(jurisdiction) + "#c" + change.anchor());
        element(xml, "summary", change.explanation().in(language));
        xml.writeEndElement();
    }

    private String tag(Jurisdiction jurisdiction) {
        return "tag:" + authority + "," + TAG_YEAR + ":" + language.code() + "/" + jurisdiction.id() + "/changes";
    }

    private String page(Jurisdiction jurisdiction) {
        return address.isEmpty()
                ? "changes.html"
                : address + language.code() + "/" + ChangePaths.changesPath(jurisdiction);
    }

    /** A day of the catalog begins at midnight in China; the hour of a change is not recorded. */
    private static String time(LocalDate date) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(date.atStartOfDay(ChinaTime.ZONE));
    }

    private static void element(XMLStreamWriter xml, String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(text);
        xml.writeEndElement();
    }

    private static void link(XMLStreamWriter xml, String rel, String type, String href) throws XMLStreamException {
        xml.writeEmptyElement("link");
        xml.writeAttribute("rel", rel);
        xml.writeAttribute("type", type);
        xml.writeAttribute("href", href);
    }
}
