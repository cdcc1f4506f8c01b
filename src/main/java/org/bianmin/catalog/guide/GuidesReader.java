package org.bianmin.catalog.guide;

import java.util.List;
import java.util.Map;
import org.bianmin.catalog.Catalog;
import org.bianmin.catalog.Jurisdiction;
import org.bianmin.catalog.read.BrokenContentException;
import org.bianmin.catalog.read.ContentFolder;
import org.bianmin.catalog.read.Problems;
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
        Map<String, GuideFigure> figures = FiguresReader.read(folder, problems);
        List<OfJurisdiction> all = problems.together(
                catalog.jurisdictions(), (jurisdiction, own) -> of(folder, catalog, figures, jurisdiction, own));
        return new Guides(
                all.stream().flatMap(one -> one.facts().stream()).toList(),
                all.stream().flatMap(one -> one.texts().stream()).toList(),
                RelatedReader.read(folder, new References(catalog, problems), problems),
                SourcesReader.read(folder, catalog, problems),
                all.stream().flatMap(one -> one.channels().stream()).toList());
    }

    private record OfJurisdiction(List<Facts> facts, List<GuideText> texts, List<Channel> channels) {}

    private static OfJurisdiction of(
            ContentFolder folder,
            Catalog catalog,
            Map<String, GuideFigure> figures,
            Jurisdiction jurisdiction,
            Problems problems) {
        References references = new References(catalog, problems);
        String path = JURISDICTIONS + jurisdiction.id() + "/";
        return new OfJurisdiction(
                FactsReader.read(folder, path + "facts.yaml", jurisdiction, references, problems),
                new GuideTextsReader(folder, jurisdiction, figures, references, problems).read(),
                ChannelsReader.read(folder, path + "channels.yaml", jurisdiction, references, problems));
    }
}
