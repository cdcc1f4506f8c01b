package org.bianmin.content.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.bianmin.content.Snapshot;
import org.bianmin.content.folder.ContentFolder;
import org.bianmin.content.folder.ContentProblem;
import org.bianmin.support.Content;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The reasons for the natures of items: read where they are right, told with file and line where not. */
class NaturesReaderTest {

    private static final String CSV = "jurisdictions/east/natures.csv";
    private static final String REASONS = """
            id,nature,words_zh,words_en
            asked-for,application,由本人提出。,A person asks.
            told,query,单位说给人听。,The office tells it.
            """;

    @TempDir
    Path folder;

    @Test
    void anItemHasItsReason() {
        Snapshot content = content(REASONS, "item,reason\neast-1,asked-for\neast-2,told\n");
        assertEquals(
                Optional.of("A person asks."),
                content.natures()
                        .of(content.catalog().item("east-1").orElseThrow())
                        .map(reason -> reason.words().en()));
        assertEquals(
                Optional.empty(),
                content.natures().of(content.catalog().item("east-3").orElseThrow()));
    }

    @Test
    void withoutTheFilesNoItemHasOne() throws IOException {
        ContentFolder copy = Content.copy(folder);
        Files.delete(folder.resolve("nature-reasons.csv"));
        Files.delete(folder.resolve("jurisdictions/east/natures.csv"));
        Snapshot content = Content.snapshot(copy);
        assertTrue(content.catalog()
                .items()
                .allMatch(item -> content.natures().of(item).isEmpty()));
    }

    @ParameterizedTest
    @CsvSource({
        "east-1, told, 3, value, told",
        "east-99, told, 3, value, east-99",
        "east-1, guessed, 3, value, guessed",
        "east-2, told, 3, duplicate, east-2"
    })
    void whatIsWrongIsToldWithItsLine(String item, String reason, int line, String rule, String named) {
        Snapshot content = content(REASONS, "item,reason\neast-2,told\n" + item + "," + reason + "\n");
        ContentProblem problem = content.report().errors().stream()
                .filter(one -> one.file().equals(CSV))
                .findFirst()
                .orElseThrow();
        assertEquals(line, problem.line());
        assertEquals(rule, problem.rule());
        assertTrue(problem.message().zh().contains(named), problem.message().zh());
    }

    private Snapshot content(String reasons, String natures) {
        return Content.snapshot(
                Content.copy(folder).with(NaturesReader.REASONS, reasons).with(CSV, natures));
    }
}
