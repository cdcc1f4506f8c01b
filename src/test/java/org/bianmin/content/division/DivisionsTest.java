package org.bianmin.content.division;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bianmin.content.Snapshot;
import org.bianmin.content.catalog.FieldKind;
import org.bianmin.content.catalog.Form;
import org.bianmin.content.catalog.FormField;
import org.bianmin.content.division.internal.DivisionFields;
import org.bianmin.content.folder.ContentFolder;
import org.bianmin.content.folder.ContentProblem;
import org.bianmin.ground.text.Text;
import org.bianmin.support.Content;
import org.bianmin.support.Fixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DivisionsTest {

    private static final String FILE = "jurisdictions/north/divisions.csv";
    private static final Divisions NORTH = Fixture.DIVISIONS.of("north");
    private static final Unit TOWN = new Unit("north", "990001001", null);
    private static final Unit VILLAGE = new Unit("north", "990001001", "990001001002");

    @TempDir
    Path folder;

    @Test
    void aPlaceHasItsTownsAndVillagesInTheOrderOfTheList() {
        assertEquals(
                List.of(
                        "north",
                        "north/990001001",
                        "north/990001001/990001001001",
                        "north/990001001/990001001002",
                        "north/990001100",
                        "north/990001100/990001100201"),
                NORTH.units().map(Unit::path).toList());
        assertTrue(NORTH.units().allMatch(NORTH::exists));
    }

    @Test
    void anOfficeIsCalledByTownAndVillageWithoutThePlaceBeforeThem() {
        assertEquals(new Text("河口街道 码头社区居委会", null), NORTH.name(VILLAGE));
        assertEquals(new Text("河口街道", null), NORTH.name(TOWN));
        assertEquals("北市河口街道", NORTH.town(TOWN).orElseThrow().listed().zh());
        assertEquals(
                "石桥镇 石桥村委会",
                NORTH.name(new Unit("north", "990001100", "990001100201")).zh());
        assertEquals(Fixture.CATALOG.jurisdiction("north").orElseThrow().name(), NORTH.name(Unit.ofPlace("north")));
    }

    @Test
    void whatTheListNoLongerHasIsCalledByItsCode() {
        assertEquals(
                "河口街道 990001001999",
                NORTH.name(new Unit("north", "990001001", "990001001999")).zh());
        assertEquals(
                "990001999", NORTH.name(new Unit("north", "990001999", null)).zh());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "north/990001999",
                "north/990001100/990001001001",
                "north/990001001/990001001003",
                "east",
                "east/990001001",
                "north/990001001/",
                "North",
                ""
            })
    void whatIsNotInTheListIsNoUnit(String path) {
        assertEquals(Optional.empty(), NORTH.find(path));
    }

    @Test
    void aPlaceWithoutAListHasNoneAndIsNotAsked() {
        Divisions none = Fixture.DIVISIONS.of("east");
        assertTrue(none.isEmpty());
        assertTrue(none.exists(Unit.ofPlace("east")));
        assertEquals(0, asked(Fixture.form("east-1")).count());
        assertTrue(Fixture.DIVISIONS.of("nowhere").isEmpty());
    }

    @Test
    void aFormOffersEveryOfficeOnceBelowItsTownAndThePlaceLast() {
        FormField field = asked(Fixture.form("north-1")).findFirst().orElseThrow();
        List<String> paths = NORTH.units()
                .map(Unit::path)
                .filter(path -> !path.equals("north"))
                .toList();
        assertEquals(
                Stream.concat(paths.stream(), Stream.of("north")).toList(),
                field.options().stream().map(option -> option.value()).toList());
        assertEquals(
                List.of("河口街道", "河口街道", "河口街道", "石桥镇", "石桥镇", ""),
                field.options().stream()
                        .map(option ->
                                option.group() == null ? "" : option.group().zh())
                        .toList());
    }

    @Test
    void aFormThatAsksForNoDivisionStaysTheSame() {
        Form form = Fixture.form("east-1");
        assertSame(form, DivisionFields.asking(form, NORTH, Fixture.CATALOG.messages()));
    }

    /** Such as those of a district without towns, which its villages' codes have a unit of statistics for. */
    @Test
    void villagesBelowNoTownStandDirectlyBelowThePlace() throws IOException {
        ContentFolder content = Content.copy(folder);
        Files.writeString(
                folder.resolve(FILE),
                "town_code,town,village_code,village\n990001198,,990001198001,甲村委会\n990001198,,990001198002,乙村委会\n");
        Snapshot snapshot = Content.snapshot(content);
        Divisions divisions = snapshot.divisions().of("north");
        Unit village = new Unit("north", "990001198", "990001198002");
        assertEquals(
                List.of("north", "north/990001198/990001198001", "north/990001198/990001198002"),
                divisions.units().map(Unit::path).toList());
        assertFalse(divisions.exists(new Unit("north", "990001198", null)));
        assertEquals("乙村委会", divisions.name(village).zh());
        assertEquals(Optional.of(Unit.ofPlace("north")), divisions.above(village));
        Form form = snapshot.divisions()
                .formOf(snapshot.catalog(), snapshot.catalog().item("north-1").orElseThrow());
        assertTrue(asked(form).allMatch(field -> field.options().stream().allMatch(option -> option.group() == null)));
    }

    @Test
    void theNextOfficeAboveAVillageIsItsTown() {
        assertEquals(Optional.of(TOWN), NORTH.above(VILLAGE));
        assertEquals(Optional.empty(), NORTH.above(Unit.ofPlace("north")));
    }

    @ParameterizedTest
    @CsvSource({
        "'990001001001,', '99000100100,', 2, 12 位数字, has 12 digits",
        "'990001001001,', '990001002001,', 2, 应为 990001001, 'digits of its town, 990001001'",
        "'990001001002,', '990001001001,', 3, 第 2 行用过, Line 2 has this code",
        "'990001100,', '9900011,', 4, 9 位数字, has 9 digits",
        "石桥村委会, '', 4, 「village」为空, '\"village\" is empty'",
        "石桥镇, '', 4, 「town」为空, '\"town\" is empty'",
        "'990001001,北市河口街道,990001001002', '990001001,河口街道,990001001002', 3, 上面叫「北市河口街道」, Above",
        "village_code, code, 1, 表头不对, header row",
    })
    void aSlipOfThePenIsToldInBothLanguagesWithFileAndLine(String right, String slip, int line, String zh, String en)
            throws IOException {
        ContentFolder content = Content.copy(folder);
        // What an office of a town has filled in is wrong as well, once there is no such town.
        Files.delete(content.root().resolve("jurisdictions/north/offices/shiqiao.yaml"));
        Content.replace(content, FILE, right, slip);
        List<ContentProblem> errors = Content.snapshot(content).report().errors();
        ContentProblem error = errors.get(0);
        assertEquals(
                List.of(FILE + ":" + line),
                errors.stream().map(one -> one.file() + ":" + one.line()).toList());
        assertTrue((error.message().zh() + error.remedy().zh()).contains(zh), error::toString);
        assertTrue((error.message().en() + error.remedy().en()).contains(en), error::toString);
    }

    @Test
    void anEditedListIsReadAgainAndOthersAreNot() throws IOException {
        ContentFolder content = Content.copy(folder);
        Snapshot before = Content.snapshot(content);
        before.divisions().of("north");
        Content.replace(content, FILE, "码头社区居委会", "新码头社区居委会");
        assertEquals(
                "新码头社区居委会",
                Content.snapshot(content)
                        .divisions()
                        .of("north")
                        .village(VILLAGE)
                        .orElseThrow()
                        .name()
                        .zh());
        assertEquals(
                "码头社区居委会",
                before.divisions()
                        .of("north")
                        .village(VILLAGE)
                        .orElseThrow()
                        .name()
                        .zh());
    }

    private static Stream<FormField> asked(Form form) {
        return form.fields().filter(field -> field.kind() == FieldKind.DIVISION);
    }
}
