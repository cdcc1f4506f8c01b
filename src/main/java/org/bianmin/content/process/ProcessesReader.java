package org.bianmin.content.process;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.bianmin.content.catalog.Catalog;
import org.bianmin.content.catalog.LetterKind;
import org.bianmin.content.folder.ContentFolder;
import org.bianmin.content.folder.FilePosition;
import org.bianmin.content.folder.Problems;
import org.bianmin.content.guide.SourceDocument;
import org.bianmin.content.process.ItemProcess.Said;
import org.bianmin.content.process.internal.ItemProcessReader;
import org.bianmin.content.process.internal.ProcessFile;
import org.bianmin.ground.text.Text;

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
        letters(catalog, kinds, items, problems);
        return new Processes(
                kinds.states(), kinds.actions(), kinds.kinds(), kinds.usual(), kinds.movesOffDays(), items);
    }

    /** Letters are handled as their kind says, in every place. */
    private static void letters(Catalog catalog, Processes kinds, Map<String, ItemProcess> items, Problems problems) {
        for (LetterKind letter : catalog.letters()) {
            CaseProcess kind = kinds.kinds().get(letter.process());
            if (kind == null || !kind.isLetter()) {
                problems.error(
                        "value",
                        new FilePosition("letters/" + letter.id() + ".yaml", 1),
                        new Text("没有这种来信流程：" + letter.process(), "No kind of process for letters: " + letter.process()),
                        new Text(
                                "请写 processes.yaml 里带 letter 的一种。",
                                "Name one of processes.yaml that has the key letter."));
                continue;
            }
            catalog.jurisdictions().forEach(place -> {
                String id = letter.itemIn(place).id();
                ItemProcess said = items.getOrDefault(id, ItemProcess.unsaid(id));
                items.put(
                        id,
                        said.handledAs(
                                new Said<>(kind.id(), kind.basis()),
                                kind.letter().done()));
            });
        }
    }
}
