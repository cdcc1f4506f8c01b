package org.bianmin.ground.numbers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ResidentIdTest {

    @Test
    void spacesAndASmallXAreTidiedUp() {
        assertEquals(Optional.of(new ResidentId("34052419800101001X")), ResidentId.parse("340524 19800101 001x"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "34052419800101001",
                "340524198001010010",
                "34052419800231001X",
                "34052419801301001X",
                "abc",
                "３４０５２４１９８００１０１００１X",
                "34052419800101001XX"
            })
    void whatCannotBeANumberIsRefused(String typed) {
        assertTrue(ResidentId.parse(typed).isEmpty());
    }

    @Test
    void theMaskHidesBirthAndOrder() {
        assertEquals("340524********001X", new ResidentId("34052419800101001X").masked());
    }
}
