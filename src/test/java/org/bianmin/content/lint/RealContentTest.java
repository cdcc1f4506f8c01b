package org.bianmin.content.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.bianmin.content.catalog.CatalogReader;
import org.bianmin.content.folder.ContentFolder;
import org.bianmin.content.folder.ContentProblem;
import org.bianmin.support.Content;
import org.junit.jupiter.api.Test;

/** The content that is published. */
class RealContentTest {

    private final ContentFolder content = new ContentFolder(Path.of("content"));
    private final LintReport report = Content.snapshot(content).report();

    @Test
    void hasNoError() {
        assertEquals(List.of(), report.errors());
    }

    /** A translation that nobody has accepted yet is only told of, so that content can grow. */
    @Test
    void hasEveryTranslationAndNoneOlderThanItsChinese() {
        assertEquals(
                List.of(),
                report.warnings().stream()
                        .filter(problem -> problem.rule().equals("translation-missing")
                                || problem.rule().equals("translation-stale"))
                        .toList());
    }

    /** Source 000 row 18 has a main code of 11 characters; it is kept, and the remark on it makes it a warning. */
    @Test
    void warnsOfTheFaultyCodeOfSource000Row18() {
        assertEquals(
                List.of("编码「46201502W00」有 11 个字符，应为 12 个。"),
                report.warnings().stream()
                        .filter(problem -> problem.rule().equals("code-structure"))
                        .map(ContentProblem::message)
                        .map(text -> text.zh())
                        .toList());
    }

    /** The rows of the five documents, six lists: a row that is dropped with its count is noticed here. */
    @Test
    void holdsEveryRowOfEverySource() {
        Map<String, Long> rows = CatalogReader.read(content)
                .items()
                .collect(Collectors.groupingBy(item -> item.source().document(), TreeMap::new, Collectors.counting()));
        assertEquals(
                Map.of(
                        "000_f8a32259b6e173b0", 18L,
                        "001_2f6bed38a6bb843c", 8L,
                        "002_e4eb3fe99402b00b", 26L,
                        "003_5277ff09ad3b426b", 228L,
                        "004_7e062660256a95ce", 18L,
                        "004_7e062660256a95ce#2", 26L),
                rows);
    }
}
