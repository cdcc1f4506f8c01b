package org.bianmin.doors.counter;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LocalAddressTest {

    @ParameterizedTest
    @ValueSource(strings = {"/counter/zh/home", "/counter/en/accounts/wang.fang?a=b%20c&d=e"})
    void addressesOfTheCounterAreFollowed(String address) {
        assertEquals(Optional.of(address), LocalAddress.of(address));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "https://evil.example/counter/zh/home",
                "//evil.example/counter/zh/home",
                "/\\evil.example",
                "/counter/zh/\\evil.example",
                "/counter/zh//evil.example",
                "/counter/zh/../../desk/",
                "/counter/zh/home\r\nSet-Cookie: a=b",
                "/counter/fr/home",
                "/desk/lookup/zh",
                "javascript:alert(1)",
                "counter/zh/home"
            })
    void noOtherIs(String address) {
        assertEquals(Optional.empty(), LocalAddress.of(address));
    }

    @Test
    void whereNoneIsNamedNoneIsFollowed() {
        assertEquals(Optional.empty(), LocalAddress.of(null));
        assertEquals(Optional.empty(), LocalAddress.of("/counter/zh/" + "a".repeat(600)));
    }
}
