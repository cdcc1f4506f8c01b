package org.bianmin.conformance.content;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.bianmin.content.catalog.Item;
import org.bianmin.content.catalog.ItemNature;
import org.bianmin.content.catalog.Natures;
import org.bianmin.support.OfPlaces;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every item of the five documents says why it can be applied for or not. */
@OfPlaces({"dingan", "jiyuan", "tunchang", "yazhou", "yeji"})
class NaturesTest {

    private static final Natures NATURES = PlaceSuite.CONTENT.natures();

    @Test
    void noItemIsWithoutAReason() {
        assertEquals(
                List.of(),
                PlaceSuite.CONTENT
                        .catalog()
                        .items()
                        .filter(item -> NATURES.of(item).isEmpty())
                        .map(Item::id)
                        .toList());
    }

    /** What an office does by itself, towards a person or between offices, takes no public application. */
    @ParameterizedTest
    @CsvSource({
        "jiyuan-26, decided-itself",
        "jiyuan-63, suspended",
        "jiyuan-66, entered",
        "jiyuan-69, between-offices",
        "jiyuan-178, suspended",
        "jiyuan-212, paid-out",
        "tunchang-13, suspended",
        "yazhou-15, suspended"
    })
    void anActOfTheOfficeItselfIsNotAppliedFor(String id, String reason) {
        Item item = PlaceSuite.CONTENT.catalog().item(id).orElseThrow();
        assertEquals(ItemNature.INTERNAL, item.nature());
        assertEquals(reason, NATURES.of(item).orElseThrow().id());
    }
}
