package org.bianmin.catalog.guide;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.bianmin.catalog.Catalog;
import org.bianmin.catalog.Jurisdiction;
import org.bianmin.catalog.read.BrokenContentException;
import org.bianmin.catalog.read.ContentFolder;
import org.bianmin.catalog.read.Problems;
import org.bianmin.catalog.read.ReadBefore;
import org.bianmin.catalog.read.Reading;

/** Reads what stands beside the catalog about its items. */
public final class GuidesReader {

    static final String JURISDICTIONS = "jurisdictions/";

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
                FactsReader.read(folder, path + "facts.yaml", jurisdiction, references, problems),
                new GuideTextsReader(folder, jurisdiction, figures, references, problems).read(),
                ChannelsReader.read(folder, path + "channels.yaml", jurisdiction, references, problems));
    }
}
