package org.bianmin.content.process;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.bianmin.content.catalog.Catalog;
import org.bianmin.content.folder.ContentFolder;
import org.bianmin.content.folder.Problems;
import org.bianmin.content.guide.SourceDocument;
import org.bianmin.content.process.internal.ItemProcessReader;
import org.bianmin.content.process.internal.ProcessFile;

/** Reads {@code processes.yaml} and each place's {@code process.csv}. */
public final class ProcessesReader {

    /** The file of the kinds of process. */
    public static final String FILE = ProcessFile.FILE;

    private ProcessesReader() {}

    /**
     * How cases are handled, as far as it can be read; what cannot is reported.
     *
     * @param documents those that a place may name as the basis of what it says
     */
    public static Processes read(
            ContentFolder folder, Catalog catalog, List<SourceDocument> documents, Problems problems) {
        Processes kinds = ProcessFile.read(folder, problems);
        Map<String, ItemProcess> items = new HashMap<>();
        for (String place :
                catalog.jurisdictions().stream().map(one -> one.id()).toList()) {
            Set<String> own = documents.stream()
                    .filter(document -> document.jurisdiction().equals(place))
                    .map(SourceDocument::document)
                    .collect(Collectors.toSet());
            new ItemProcessReader(place, catalog, kinds, own, problems)
                    .read(folder)
                    .forEach(item -> items.put(item.item(), item));
        }
        return new Processes(
                kinds.states(), kinds.actions(), kinds.kinds(), kinds.usual(), kinds.movesOffDays(), items);
    }
}
