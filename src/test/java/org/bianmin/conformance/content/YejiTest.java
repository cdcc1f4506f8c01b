package org.bianmin.conformance.content;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.bianmin.content.catalog.Act;
import org.bianmin.content.catalog.Item;
import org.bianmin.content.catalog.Tier;
import org.bianmin.support.OfPlaces;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Document 004: the two lists of Yeji. */
@OfPlaces("yeji")
class YejiTest extends PlaceSuite {

    @Override
    String place() {
        return "yeji";
    }

    @Override
    Map<String, Integer> lists() {
        return Map.of("004_7e062660256a95ce", 18, "004_7e062660256a95ce#2", 26);
    }

    @Override
    FactCounts factCounts() {
        return new FactCounts(18, 18, 12, 18);
    }

    @Override
    List<Integer> longerGuides() {
        return IntStream.rangeClosed(1, 18).boxed().toList();
    }

    @Override
    List<String> internal() {
        return List.of();
    }

    @Override
    List<String> direct() {
        return List.of("yeji-16");
    }

    @ParameterizedTest
    @CsvSource({
        "10, ask_materials_rest fact_cost fact_telephone fact_hours",
        "7, ask_materials_rest fact_duration fact_cost fact_telephone fact_hours fact_supervision"
    })
    void whatTheDocumentDoesNotSayOfARow(int row, String keys) {
        assertEquals(List.of(keys.split(" ")), notStated(row));
    }

    @Test
    void row7HasNoVillagePart() {
        Item transfer = item(7);
        assertEquals(
                Set.of(Tier.DISTRICT, Tier.TOWN), transfer.responsibilities().keySet());
        assertEquals(List.of(Tier.TOWN), transfer.levels());
    }

    @Test
    void allOtherItemsOfThatListHaveThreeTiers() {
        CATALOG.jurisdiction("yeji").orElseThrow().lists().get(0).items().stream()
                .filter(item -> item.source().row() != 7)
                .forEach(item -> assertEquals(3, item.responsibilities().size(), item.id()));
    }

    /** Source 004, list 1: a person goes to the tiers that accept the application, or that help with the certification. */
    @Test
    void anItemIsAtTheTiersThatAcceptIt() {
        CATALOG.jurisdiction("yeji").orElseThrow().lists().get(0).items().forEach(item -> {
            List<Tier> accepting = Stream.of(Tier.values())
                    .filter(item.responsibilities()::containsKey)
                    .filter(tier -> item.responsibilities().get(tier).has(Act.ACCEPT)
                            || item.responsibilities().get(tier).has(Act.ASSIST))
                    .toList();
            assertEquals(accepting, item.levels(), item.id());
        });
        assertEquals(List.of(Tier.VILLAGE), item(6).levels());
        assertEquals(List.of(Tier.DISTRICT, Tier.TOWN, Tier.VILLAGE), item(15).levels());
    }

    @Test
    void theDocumentOfTheSecondListIsThatOfTheFirst() {
        assertEquals(
                GUIDES.source(item(1)).orElseThrow(),
                GUIDES.source(CATALOG.item("yeji-second-1").orElseThrow()).orElseThrow());
        assertEquals(0, complaintChannels(10));
    }
}
