package org.bianmin.catalog.guide;

import java.util.ArrayList;
import java.util.List;
import org.bianmin.catalog.Catalog;
import org.bianmin.catalog.Jurisdiction;
import org.bianmin.catalog.read.BrokenContentException;
import org.bianmin.catalog.read.ContentFolder;
import org.bianmin.catalog.read.Problems;

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
        Problems problems = new Problems();
        Guides guides = read(folder, catalog, problems);
        problems.throwIfErrors();
        return guides;
    }

    /** What can be read of the guides; what cannot is reported. */
    public static Guides read(ContentFolder folder, Catalog catalog, Problems problems) {
        References references = new References(catalog, problems);
        List<Facts> facts = new ArrayList<>();
        List<GuideText> texts = new ArrayList<>();
        List<Channel> channels = new ArrayList<>();
        for (Jurisdiction jurisdiction : catalog.jurisdictions()) {
            String path = JURISDICTIONS + jurisdiction.id() + "/";
            facts.addAll(FactsReader.read(folder, path + "facts.yaml", jurisdiction, references, problems));
            texts.addAll(new GuideTextsReader(folder, jurisdiction, references, problems).read());
            channels.addAll(ChannelsReader.read(folder, path + "channels.yaml", jurisdiction, references, problems));
        }
        return new Guides(
                facts,
                texts,
                RelatedReader.read(folder, references, problems),
                SourcesReader.read(folder, catalog, problems),
                channels);
    }
}
