package org.bianmin.content.change;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.bianmin.content.catalog.Catalog;
import org.bianmin.content.catalog.CatalogReader;
import org.bianmin.content.folder.ContentFolder;
import org.bianmin.content.folder.ContentProblem;
import org.bianmin.content.folder.Problems;
import org.bianmin.support.Content;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The record of changes, and slips in it. */
class ChangesReaderTest {

    private static final String FILE = "jurisdictions/east/changes.yaml";
    private static final Catalog CATALOG = CatalogReader.read(Content.fixture());

    @TempDir
    Path temp;

    @Test
    void theNewestChangeComesFirst() {
        List<Change> all = ChangesReader.read(Content.fixture(), CATALOG).of("east");
        assertEquals(
                List.of(ChangeKind.CHANGED, ChangeKind.PUBLISHED),
                all.stream().map(Change::kind).toList());
        assertEquals(LocalDate.of(2026, 11, 21), all.get(1).date());
        assertEquals("east-document", all.get(1).source());
        assertEquals(List.of("east-3"), all.get(0).items());
    }

    @Test
    void changesOfADayAreNumberedInTheOrderInWhichTheyWereMade() throws IOException {
        Problems problems = new Problems();
        List<Change> changes = read("""
            changes:
              - {date: "2027-01-04", kind: added, items: [east-9], explanation: {zh: 甲}}
              - {date: "2027-01-05", kind: changed, items: [east-1], explanation: {zh: 乙}}
              - {date: "2027-01-05", kind: removed, items: [east-9], explanation: {zh: 丙}}
            """, problems).of("east");
        assertEquals(List.of(), problems.all());
        assertEquals(
                List.of("2027-01-05-2", "2027-01-05-1", "2027-01-04-1"),
                changes.stream().map(Change::anchor).toList());
        assertEquals("丙", changes.get(0).explanation().zh());
    }

    @Test
    void theNewestStandsLast() throws IOException {
        Problems problems = new Problems();
        read("""
            changes:
              - {date: "2027-01-05", kind: changed, explanation: {zh: 乙}}
              - {date: "2027-01-04", kind: changed, explanation: {zh: 甲}}
            """, problems);
        assertEquals(
                List.of("order"),
                problems.all().stream().map(ContentProblem::rule).toList());
        assertEquals(3, problems.all().get(0).line());
    }

    @Test
    void slipsAreToldWithTheirLines() throws IOException {
        Problems problems = new Problems();
        read("""
            changes:
              - date: "2027-01-04"
                kind: renamed
                explanation: {zh: 甲}
              - date: 5 January
                kind: added
                items: [east-9]
                explanation: {zh: 乙}
              - date: "2027-01-05"
                kind: changed
                why: 丙
            """, problems);
        assertEquals(
                List.of("3 value", "5 value", "7 unknown-reference", "9 required", "11 unknown-key"),
                problems.all().stream()
                        .map(problem -> problem.line() + " " + problem.rule())
                        .toList());
        assertTrue(problems.all().stream().map(ContentProblem::file).allMatch(FILE::equals));
    }

    private Changes read(String yaml, Problems problems) throws IOException {
        ContentFolder content = new ContentFolder(temp);
        Path file = temp.resolve(FILE);
        Files.createDirectories(file.getParent());
        Files.writeString(file, yaml);
        return ChangesReader.read(content, CATALOG, problems);
    }
}
