package org.bianmin.content.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.bianmin.content.Snapshot;
import org.bianmin.content.folder.ContentFolder;
import org.bianmin.content.folder.ContentProblem;
import org.bianmin.support.Content;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A county keeps what all places share and takes out the places that are not its own: it is told what now names nothing, and goes on. */
class PlaceTakenOutTest {

    @TempDir
    Path folder;

    @Test
    void whatNamesItsItemsIsAWarning() throws IOException {
        ContentFolder content = Content.copy(folder);
        try (Stream<Path> files = Files.walk(folder.resolve("jurisdictions/north"))) {
            files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(file -> file.delete());
        }
        Snapshot without = Content.snapshot(content);
        assertEquals(List.of(), without.report().errors());
        List<ContentProblem> told = without.report().problems().stream()
                .filter(problem -> problem.message().zh().contains("north-"))
                .toList();
        assertFalse(told.isEmpty());
        assertEquals(
                List.of(ContentProblem.Severity.WARNING),
                told.stream().map(ContentProblem::severity).distinct().toList());
        assertFalse(
                without.themes().all().stream().anyMatch(theme -> theme.items().isEmpty()));
    }

    @Test
    void anItemThatAListThatIsHereDoesNotHaveIsAnError() throws IOException {
        ContentFolder content = Content.copy(folder);
        Content.replace(content, "related.yaml", "west-3]", "west-9]");
        assertEquals(
                List.of("unknown-reference"),
                Content.snapshot(content).report().errors().stream()
                        .map(ContentProblem::rule)
                        .toList());
    }
}
