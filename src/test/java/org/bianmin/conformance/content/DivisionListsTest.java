package org.bianmin.conformance.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.bianmin.content.division.Divisions;
import org.bianmin.content.division.Town;
import org.bianmin.content.division.Unit;
import org.bianmin.support.OfPlaces;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The lists of towns and villages, with the numbers that the statistics bureau's codes of 30 June 2023 have. */
@OfPlaces({"dingan", "jiyuan", "tunchang", "yazhou", "yeji"})
class DivisionListsTest {

    @ParameterizedTest
    @CsvSource({
        "dingan, 10, 130, 469021",
        "jiyuan, 16, 557, 419001",
        "tunchang, 8, 124, 469022",
        "yazhou, 0, 33, 460205",
        "yeji, 6, 77, 341504"
    })
    void everyTownAndVillageIsThere(String place, long towns, long villages, String region) {
        Divisions divisions = PlaceSuite.CONTENT.divisions().of(place);
        assertEquals(towns, divisions.towns().stream().filter(Town::isTown).count());
        assertEquals(
                villages,
                divisions.units().filter(unit -> unit.village() != null).count());
        assertTrue(divisions.towns().stream().allMatch(town -> town.code().startsWith(region)));
    }

    @Test
    void namesAreThoseOfTheListWithoutThePlaceRepeated() {
        assertEquals(
                "屯城镇 文安社区居委会",
                PlaceSuite.CONTENT
                        .divisions()
                        .of("tunchang")
                        .name(new Unit("tunchang", "469022100", "469022100001"))
                        .zh());
        Divisions jiyuan = PlaceSuite.CONTENT.divisions().of("jiyuan");
        Unit qinyuan = new Unit("jiyuan", "419001001", null);
        assertEquals("沁园街道", jiyuan.name(qinyuan).zh());
        assertEquals("济源市沁园街道", jiyuan.town(qinyuan).orElseThrow().listed().zh());
        assertTrue(jiyuan.towns().stream().noneMatch(town -> town.name().zh().contains("济源")));
    }

    @Test
    void aDistrictWithoutTownsShowsNone() {
        Divisions yazhou = PlaceSuite.CONTENT.divisions().of("yazhou");
        assertFalse(yazhou.exists(new Unit("yazhou", "460205198", null)));
        assertEquals(
                "东关社区居委会",
                yazhou.name(new Unit("yazhou", "460205198", "460205198001")).zh());
    }
}
