package org.bianmin.content.guide;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.bianmin.content.catalog.Catalog;
import org.bianmin.content.catalog.Jurisdiction;
import org.bianmin.content.catalog.ReadBefore;
import org.bianmin.content.catalog.Reading;
import org.bianmin.content.folder.BrokenContentException;
import org.bianmin.content.folder.ContentFolder;
import org.bianmin.content.folder.Problems;
import org.bianmin.content.guide.internal.ChannelsReader;
import org.bianmin.content.guide.internal.FactsReader;
import org.bianmin.content.guide.internal.FiguresReader;
import org.bianmin.content.guide.internal.GuideTextsReader;
import org.bianmin.content.guide.internal.References;
import org.bianmin.content.guide.internal.RelatedReader;

/** Reads what stands beside the catalog about its items. */
public final class GuidesReader {

    public static final String JURISDICTIONS = "jurisdictions/";

    private GuidesReader() {}

    /**
     * All guides.
     *
     * @throws BrokenContentException with every problem of every file, if there is any error
     */
    public static Guides read(ContentFolder folder, Catalog catalog) {
        return Reading.of(problems -> read(folder, catalog, problems)).whole();
    }

    /** What can be read of the guides; what cannot is reported. */
    public static Guides read(ContentFolder folder, Catalog catalog, Problems problems) {
        return read(folder, catalog, new ReadBefore<>(), problems);
    }

    /** The same; what was read before of a jurisdiction and holds is not read again. */
    static Guides read(ContentFolder folder, Catalog catalog, ReadBefore<OfJurisdiction> before, Problems problems) {
        Map<String, GuideFigure> figures = FiguresReader.read(folder, problems);
        List<OfJurisdiction> all = before.together(
                folder,
                catalog.jurisdictions(),
                Jurisdiction::id,
                figures,
                problems,
                (jurisdiction, own) -> of(folder, catalog, figures, jurisdiction, own));
        return new Guides(
                all.stream().flatMap(one -> one.facts().stream()).toList(),
                all.stream().flatMap(one -> one.texts().stream()).toList(),
                RelatedReader.read(folder, new References(catalog, problems), problems),
                SourcesReader.read(folder, catalog, problems),
                all.stream().flatMap(one -> one.channels().stream()).toList());
    }

    /** What is read of one jurisdiction. */
    record OfJurisdiction(String id, List<Facts> facts, List<GuideText> texts, List<Channel> channels) {

        /** Whether it refers to no item of another. */
        boolean isAlone() {
            return Stream.of(
                            facts.stream().map(Facts::related),
                            texts.stream().map(GuideText::items),
                            channels.stream().map(Channel::items))
                    .flatMap(items -> items)
                    .flatMap(List::stream)
                    .allMatch(item -> item.jurisdiction().equals(id));
        }
    }

    private static OfJurisdiction of(
            ContentFolder folder,
            Catalog catalog,
            Map<String, GuideFigure> figures,
            Jurisdiction jurisdiction,
            Problems problems) {
        References references = new References(catalog, problems);
        String path = JURISDICTIONS + jurisdiction.id() + "/";
        return new OfJurisdiction(
                jurisdiction.id(),
                jurisdiction.lists().stream()
                        .flatMap(list -> FactsReader.read(folder, list, references, problems).stream())
                        .toList(),
                new GuideTextsReader(folder, jurisdiction, figures, references, problems).read(),
                ChannelsReader.read(folder, path + "channels.yaml", jurisdiction, references, problems));
    }
}
