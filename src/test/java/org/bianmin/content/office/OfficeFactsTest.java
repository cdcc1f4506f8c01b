package org.bianmin.content.office;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.bianmin.content.catalog.Item;
import org.bianmin.content.folder.ContentFolder;
import org.bianmin.content.folder.ContentProblem;
import org.bianmin.support.Content;
import org.bianmin.support.Fixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OfficeFactsTest {

    private static final String FILE = "jurisdictions/north/offices/hekou.yaml";
    private static final Item ITEM = Fixture.item("north-2");

    @TempDir
    Path folder;

    @Test
    void anOfficeSaysWhereItIsAndWhatAnItemNeeds() {
        OfficeSheet sheet = facts(Content.fixture()).sheets().get(0);
        assertEquals("north/990001001", sheet.unit().path());
        assertEquals("河口街道便民服务中心", sheet.by().zh());
        assertEquals("河口街道滨江路 1 号", sheet.address().zh());
        assertEquals(List.of("60000011", "0100-60000012"), sheet.telephones());
        OfficeItem item = sheet.of(ITEM).orElseThrow();
        assertEquals("The lease", item.papers().get(1).en());
        assertEquals("不收费", item.cost().zh());
        assertTrue(sheet.of(Fixture.item("north-1")).isEmpty());
    }

    @Test
    void itHoldsOnItsLastDayAndNotAfter() {
        OfficeSheet sheet = facts(Content.fixture()).sheets().get(1);
        assertTrue(sheet.holdsOn(LocalDate.of(2099, 6, 30)));
        assertFalse(sheet.holdsOn(LocalDate.of(2099, 7, 1)));
    }

    /** A town serves what the source lets towns accept; the office of the whole place only what it names. */
    @Test
    void anOfficeServesItsTierAndWhatItNames() {
        ContentFolder copy = Content.copy(folder);
        Content.replace(copy, FILE, "unit: north/990001001", "unit: north");
        OfficeFacts facts = facts(copy);
        assertEquals(List.of("north", "north/990001100"), units(facts, ITEM));
        assertEquals(List.of("north/990001100"), units(facts, Fixture.item("north-1")));
        assertEquals(List.of(), facts.about(Fixture.item("east-1")));
    }

    @Test
    void wherePlacesHaveFilledInNothingThereIsNothing() {
        assertEquals(
                List.of(),
                Content.snapshot(Content.fixture()).officeFacts("east").sheets());
        assertEquals(
                List.of(),
                Content.snapshot(Content.fixture()).officeFacts("nowhere").sheets());
        assertNull(facts(Content.fixture()).sheets().get(1).hours());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "unit: north/990001001 | unit: north/990001009 | unknown-reference | 1 | no unit",
                "on: 2026-01-05 | on: 2026-13-05 | value | 3 | is no day",
                "until: 2099-12-31 | until: 2025-12-31 | value | 4 | before it was filled in",
                "until: 2099-12-31 | '' | required | 1 | until",
                "on: 2026-01-05 | '' | required | 1 | on",
                "on: 2026-01-05 | on: 2090-01-05 | office-days | 3 | yet to come",
                "\"60000011\" | \"6000011x\" | telephone | 7 | no telephone number",
                "\"60000011\" | \"0100-60000012\" | office-twice | 7 | is said twice",
                "item: north-2 | item: north-9 | unknown-reference | 11 | no item",
                "zh: 租房合同 | zh: 居民身份证 | office-twice | 14 | is said twice",
                "address: | adress: | unknown-key | 5 | adress",
            })
    void aMistakeIsToldWithLineAndRemedy(String words, String by, String rule, int line, String said) {
        ContentFolder copy = Content.copy(folder);
        Content.replace(copy, FILE, words, by);
        List<ContentProblem> errors = Content.snapshot(copy).report().errors();
        assertEquals(
                List.of(rule),
                errors.stream().map(ContentProblem::rule).distinct().toList(),
                errors::toString);
        ContentProblem problem = errors.get(errors.size() - 1);
        assertEquals(FILE, problem.file());
        assertEquals(line, problem.line(), errors::toString);
        assertTrue(problem.message().en().contains(said), problem.message().en());
        assertFalse(problem.remedy().zh().isEmpty());
    }

    @Test
    void anOfficeHasOneFile() throws IOException {
        ContentFolder copy = Content.copy(folder);
        Files.copy(copy.root().resolve(FILE), copy.root().resolve("jurisdictions/north/offices/other.yaml"));
        assertEquals(
                "[office-twice]",
                Content.snapshot(copy).report().errors().stream()
                        .map(ContentProblem::rule)
                        .toList()
                        .toString());
    }

    @Test
    void whatHasExpiredIsAReminderAndNoError() {
        ContentFolder copy = Content.copy(folder);
        Content.replace(copy, FILE, "until: 2099-12-31", "until: 2026-11-28");
        assertEquals(List.of(), Content.snapshot(copy).report().errors());
        assertEquals(
                "2026-11-28",
                Content.snapshot(copy).report().warnings().stream()
                        .filter(problem -> problem.rule().equals("office-days"))
                        .map(problem -> problem.message().zh().replaceAll("[^0-9-]", ""))
                        .collect(Collectors.joining()));
        Content.replace(copy, FILE, "until: 2026-11-28", "until: 2026-11-29");
        assertTrue(Content.snapshot(copy).report().warnings().stream()
                .noneMatch(problem -> problem.rule().equals("office-days")));
    }

    private static OfficeFacts facts(ContentFolder content) {
        return Content.snapshot(content).officeFacts("north");
    }

    private static List<String> units(OfficeFacts facts, Item item) {
        return facts.about(item).stream().map(sheet -> sheet.unit().path()).toList();
    }
}
