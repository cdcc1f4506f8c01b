package org.bianmin.content.guide;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.bianmin.content.catalog.Catalog;
import org.bianmin.content.catalog.Jurisdiction;
import org.bianmin.content.folder.BrokenContentException;
import org.bianmin.content.folder.ContentFolder;
import org.bianmin.content.folder.Problems;
import org.bianmin.content.guide.internal.ChannelsReader;
import org.bianmin.content.guide.internal.FactsReader;
import org.bianmin.content.guide.internal.FiguresReader;
import org.bianmin.content.guide.internal.GuideTextsReader;
import org.bianmin.content.guide.internal.References;
import org.bianmin.content.guide.internal.RelatedReader;

/** Reads what stands beside the catalog about its items, of each jurisdiction on its own. */
public final class GuidesReader {

    private GuidesReader() {}

    /**
     * What is read of one jurisdiction.
     *
     * @param id of the jurisdiction
     */
    public record OfJurisdiction(String id, List<Facts> facts, List<GuideText> texts, List<Channel> channels) {

        /** Whether it refers to no item of another, so that it holds whatever becomes of the others. */
        public boolean isAlone() {
            return Stream.of(
                            facts.stream().map(Facts::related),
                            texts.stream().map(GuideText::items),
                            channels.stream().map(Channel::items))
                    .flatMap(items -> items)
                    .flatMap(List::stream)
                    .allMatch(item -> item.jurisdiction().equals(id));
        }
    }

    /**
     * All guides.
     *
     * @throws BrokenContentException with every problem of every file, if there is any error
     */
    public static Guides read(ContentFolder folder, Catalog catalog) {
        return Problems.sound(problems -> read(folder, catalog, problems));
    }

    /** What can be read of the guides; what cannot is reported. */
    public static Guides read(ContentFolder folder, Catalog catalog, Problems problems) {
        Map<String, GuideFigure> figures = figures(folder, problems);
        return join(
                folder,
                catalog,
                catalog.jurisdictions().stream()
                        .map(jurisdiction -> of(folder, catalog, figures, jurisdiction, problems))
                        .toList(),
                SourcesReader.read(folder, catalog, problems),
                problems);
    }

    /** The pictures of levels that a guide may show, by id. */
    public static Map<String, GuideFigure> figures(ContentFolder folder, Problems problems) {
        return FiguresReader.read(folder, problems);
    }

    /** What is read of one jurisdiction of a catalog. */
    public static OfJurisdiction of(
            ContentFolder folder,
            Catalog catalog,
            Map<String, GuideFigure> figures,
            Jurisdiction jurisdiction,
            Problems problems) {
        References references = new References(catalog, problems);
        String path = ContentFolder.JURISDICTIONS + "/" + jurisdiction.id() + "/";
        return new OfJurisdiction(
                jurisdiction.id(),
                jurisdiction.lists().stream()
                        .flatMap(list ->
                                FactsReader.read(folder, list, jurisdiction.tiers(), references, problems).stream())
                        .toList(),
                new GuideTextsReader(folder, jurisdiction, figures, references, problems).read(),
                ChannelsReader.read(folder, path + "channels.yaml", jurisdiction, references, problems));
    }

    /** The guides of jurisdictions that have been read, with what relates items to each other. */
    public static Guides join(
            ContentFolder folder,
            Catalog catalog,
            List<OfJurisdiction> all,
            List<SourceDocument> sources,
            Problems problems) {
        return new Guides(
                all.stream().flatMap(one -> one.facts().stream()).toList(),
                all.stream().flatMap(one -> one.texts().stream()).toList(),
                RelatedReader.read(folder, new References(catalog, problems), problems),
                sources,
                all.stream().flatMap(one -> one.channels().stream()).toList());
    }
}
