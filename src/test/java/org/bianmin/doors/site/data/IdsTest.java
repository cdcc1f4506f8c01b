package org.bianmin.doors.site.data;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class IdsTest {

    /** The example of RFC 9562, appendix A.4. */
    @Test
    void version5IsThatOfTheStandard() {
        assertEquals(UUID.fromString("2ed6657d-e927-568b-95e1-2665a8aea6a2"), Ids.version5(Ids.DNS, "www.example.com"));
    }

    @Test
    void everyItemHasItsOwn() {
        assertEquals(
                FixtureSite.CATALOG.items().count(),
                FixtureSite.CATALOG
                        .items()
                        .map(Ids::of)
                        .collect(Collectors.toSet())
                        .size());
    }
}
