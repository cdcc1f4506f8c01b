package org.bianmin.run.local.command;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArgumentsTest {

    @ParameterizedTest
    @CsvSource({
        "site, true",
        "site --out a, true",
        "site --out=a, true",
        "site --out=a --content b, true",
        "site --out a --watch, false",
        "site --help, false",
        "site --out a --out b, false",
        "site --out, false",
        "site a, false",
        "check --out a, false"
    })
    void areACommandWithTheseOptionsOnly(String line, boolean only) {
        assertEquals(only, Arguments.areOnly("site", Set.of("--out", "--content"), line.split(" ")), line);
    }
}
