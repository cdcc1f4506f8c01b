package org.bianmin.content.sheet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.bianmin.content.catalog.Catalog;
import org.bianmin.content.catalog.CatalogReader;
import org.bianmin.content.folder.ContentFolder;
import org.bianmin.content.folder.Problems;
import org.bianmin.content.sheet.internal.CellPosition;
import org.bianmin.content.sheet.internal.ContentWriter;
import org.bianmin.content.sheet.internal.Headings;
import org.bianmin.content.sheet.internal.ImportPreview;
import org.bianmin.content.sheet.internal.PlaceFiles;
import org.bianmin.content.sheet.internal.PlaceItems;
import org.bianmin.content.sheet.internal.Sheet;
import org.bianmin.content.sheet.internal.SheetColumns;
import org.bianmin.content.sheet.internal.SheetReader;

/** Starts a place from the list that its county publishes: first a plan that writes nothing, then its files. */
public final class PlaceStart {

    private static final List<String> NEEDED = List.of("name_zh");

    private final ContentFolder content;
    private final Catalog catalog;
    private final Headings headings;

    public PlaceStart(ContentFolder content) {
        this.content = content;
        this.catalog = CatalogReader.read(content, new Problems());
        this.headings = new Headings(catalog.messages());
    }

    /** Whether there is a folder of that name already. */
    public boolean isThere(String id) {
        return content.foldersIn(ContentFolder.JURISDICTIONS).contains(id);
    }

    /**
     * What starting a place would do.
     *
     * @param leaveOut whether rows with errors are left out; else one of them forbids it all
     * @param day in China
     */
    public PlacePlan plan(NewPlace place, byte[] file, boolean leaveOut, LocalDate day) {
        List<SheetProblem> problems = new ArrayList<>();
        Optional<Sheet> sheet = new SheetReader(headings, problems).read(file);
        if (sheet.isEmpty()) {
            return impossible(problems);
        }
        SheetColumns columns = new SheetColumns(sheet.get(), headings, NEEDED, problems);
        boolean headless = problems.stream().anyMatch(SheetProblem::isError);
        Set<String> glossary =
                catalog.glossary().stream().map(term -> term.text().zh()).collect(Collectors.toSet());
        PlaceItems items = new PlaceItems(sheet.get(), columns, glossary, problems);
        if (headless || items.count() == 0 || !leaveOut && !items.leftOut().isEmpty()) {
            return new PlacePlan(items.count(), Map.of(), items.leftOut(), List.of(), List.copyOf(problems));
        }
        PlaceFiles files = new PlaceFiles(place, sheet.get().titles(), items, day);
        Map<String, String> texts = files.texts(content);
        ContentFolder after = content;
        for (Map.Entry<String, String> text : texts.entrySet()) {
            after = after.with(text.getKey(), text.getValue());
        }
        Problems broken = new Problems();
        CatalogReader.read(after, broken);
        broken.errors()
                .forEach(problem -> problems.add(SheetProblem.error(
                        CellPosition.elsewhere(problem.file(), problem.line()), problem.message(), problem.remedy())));
        return new PlacePlan(
                items.count(),
                broken.errors().isEmpty() ? texts : Map.of(),
                items.leftOut(),
                files.unknown(),
                List.copyOf(problems));
    }

    private static PlacePlan impossible(List<SheetProblem> problems) {
        return new PlacePlan(0, Map.of(), List.of(), List.of(), List.copyOf(problems));
    }

    /** The problems of a plan as text for a terminal. */
    public String problems(PlacePlan plan) {
        return ImportPreview.problems(plan.problems(), headings);
    }

    /** Writes the files of a plan. */
    public void apply(PlacePlan plan) {
        Map<Path, byte[]> files = new LinkedHashMap<>();
        plan.files()
                .forEach(
                        (file, text) -> files.put(content.root().resolve(file), text.getBytes(StandardCharsets.UTF_8)));
        try {
            for (Path file : files.keySet()) {
                Files.createDirectories(file.getParent());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        ContentWriter.write(files);
    }
}
