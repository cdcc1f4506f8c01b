package org.bianmin.content.sheet;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bianmin.content.catalog.CatalogReader;
import org.bianmin.content.folder.BrokenContentException;
import org.bianmin.content.folder.ContentFolder;
import org.bianmin.content.folder.Problems;
import org.bianmin.content.sheet.internal.Candidate;
import org.bianmin.content.sheet.internal.ChangesFile;
import org.bianmin.content.sheet.internal.Comparison;
import org.bianmin.content.sheet.internal.ContentWriter;
import org.bianmin.content.sheet.internal.Headings;
import org.bianmin.content.sheet.internal.ImportPreview;
import org.bianmin.content.sheet.internal.ItemCells;
import org.bianmin.content.sheet.internal.ItemsTable;
import org.bianmin.content.sheet.internal.Sheet;
import org.bianmin.content.sheet.internal.SheetColumns;
import org.bianmin.content.sheet.internal.SheetReader;
import org.bianmin.content.sheet.internal.TierLines;
import org.bianmin.ground.text.Hash;
import org.bianmin.ground.text.Text;

/** Takes a sheet into a list of the catalog: first a plan that writes nothing, then, if it has no errors, the files. */
public final class SpreadsheetImport {

    private final ContentFolder content;
    private final Headings headings;

    public SpreadsheetImport(ContentFolder content) {
        this.content = content;
        this.headings = new Headings(CatalogReader.read(content, new Problems()).messages());
    }

    /**
     * What importing a file would do.
     *
     * @throws BrokenContentException if the list itself cannot be read as it is now
     */
    public ImportPlan plan(ListFile list, byte[] file) {
        Problems broken = new Problems();
        ItemsTable before = ItemsTable.read(content, list.items(), broken);
        broken.throwIfErrors();
        List<SheetProblem> problems = new ArrayList<>();
        Optional<Sheet> sheet = new SheetReader(headings, problems).read(file);
        if (sheet.isEmpty()) {
            return new ImportPlan(list, "", List.of(), 0, List.copyOf(problems), null);
        }
        SheetColumns columns = new SheetColumns(sheet.get(), headings, problems);
        if (!columns.has(ItemCells.KEY)) {
            return new ImportPlan(list, words(sheet.get()), List.of(), 0, List.copyOf(problems), null);
        }
        Comparison comparison = new Comparison(before, ChangesFile.keys(content, list), sheet.get(), columns, problems);
        Candidate candidate = new Candidate(content, list, comparison);
        problems.addAll(candidate.problems(columns));
        return new ImportPlan(
                list,
                words(sheet.get()),
                comparison.changes(),
                comparison.unchanged(),
                List.copyOf(problems),
                candidate.content());
    }

    /** What a plan would do, as text for a terminal. */
    public String preview(ImportPlan plan) {
        return ImportPreview.of(plan, headings);
    }

    /** What a plan would change for each tier; nothing where the sheet could not be set against the list. */
    public CatalogueDifference byTier(ImportPlan plan) {
        return new CatalogueDifference(
                plan.list().id(),
                base(plan.list()),
                plan.isCompared()
                        ? new TierLines(plan.list(), headings, content, plan.after()).of(plan.changes())
                        : List.of());
    }

    /** The SHA-256 of a list as it is now: another one once anything in it has changed. */
    public String base(ListFile list) {
        return HexFormat.of().formatHex(Hash.sha256(content.read(list.items(), new Problems())));
    }

    /**
     * Writes the list, its number of rows, what it no longer has and the dated explanation, where they differ from what is there.
     *
     * @param day in China
     * @return the files written, relative to the content folder; none where the sheet changes nothing
     * @throws IllegalStateException if the plan has errors
     * @throws BrokenContentException if {@code changes.yaml} cannot be added to
     */
    public List<String> apply(ImportPlan plan, LocalDate day, Text explanation) {
        if (plan.hasErrors() || !plan.isCompared()) {
            throw new IllegalStateException("a sheet with errors cannot be applied");
        }
        if (plan.changes().isEmpty()) {
            return List.of();
        }
        ListFile list = plan.list();
        Map<String, String> texts = new LinkedHashMap<>();
        for (String file : List.of(list.items(), list.jurisdictionFile(), list.removedFile())) {
            String text = plan.after().has(file) ? plan.after().read(file, new Problems()) : "";
            if (!text.equals(content.has(file) ? content.read(file, new Problems()) : "")) {
                texts.put(file, text);
            }
        }
        texts.put(list.changesFile(), ChangesFile.append(content, list, plan.changes(), day, explanation));
        Map<Path, byte[]> files = new LinkedHashMap<>();
        texts.forEach((file, text) -> files.put(content.root().resolve(file), text.getBytes(StandardCharsets.UTF_8)));
        ContentWriter.write(files);
        return List.copyOf(texts.keySet());
    }

    private static String words(Sheet sheet) {
        Text separator = sheet.separator().label();
        return "%s, %s %s, %d 行 rows"
                .formatted(
                        sheet.encoding().label(),
                        separator.zh(),
                        separator.en(),
                        sheet.rows().size());
    }
}
